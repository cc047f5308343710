package org.ctoportal.framework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the template store is shown in the portal. */
public final class FrameworkRoutes {

    public static final String FRAMEWORK = "framework";

    /** Route parameter: the code of a pack. */
    public static final String PACK = "pack";

    /** The template store opened at a pack; without one, at the first. */
    public static final String TEMPLATE = FRAMEWORK + "/:" + PACK + "?";

    /** Query parameter: the code of an entry, or the id of a place in the outline. */
    public static final String ITEM = "item";

    private FrameworkRoutes() {}

    /** The place of a whole pack. */
    public static String packOf(String packCode) {
        return FRAMEWORK + "/" + encoded(packCode);
    }

    /** The place of a framework item, a clause or any other entry of a pack. */
    public static String itemOf(String packCode, String itemCode) {
        return packOf(packCode) + "?" + ITEM + "=" + encoded(itemCode);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
