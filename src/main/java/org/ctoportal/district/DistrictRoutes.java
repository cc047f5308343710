package org.ctoportal.district;

/** Where a district is set up. */
public final class DistrictRoutes {

    public static final String SET_UP = "district/set-up";

    private DistrictRoutes() {}
}
