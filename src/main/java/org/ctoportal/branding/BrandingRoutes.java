package org.ctoportal.branding;

/** Where the look of the district is kept in the portal. */
public final class BrandingRoutes {

    public static final String BRANDING = "branding";

    private BrandingRoutes() {}
}
