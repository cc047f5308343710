package org.ctoportal.guide;

/** Where journeys live in the portal. */
public final class JourneyRoutes {

    public static final String ID = "journeyId";
    public static final String LIST = "journeys";
    public static final String JOURNEY = LIST + "/:" + ID;

    private JourneyRoutes() {}

    public static String of(JourneyId id) {
        return LIST + "/" + id.value();
    }
}
