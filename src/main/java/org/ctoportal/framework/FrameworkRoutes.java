package org.ctoportal.framework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the template store is shown in the portal. */
public final class FrameworkRoutes {

    public static final String FRAMEWORK = "framework";

    /** Query parameter: the code of a pack. */
    public static final String PACK = "pack";

    /** Query parameter: the code of an entry, or the id of a place in the outline. */
    public static final String ITEM = "item";

    private FrameworkRoutes() {}

    /** The place of a framework item, a clause or any other entry of a pack. */
    public static String itemOf(String packCode, String itemCode) {
        return FRAMEWORK + "?" + PACK + "=" + encoded(packCode) + "&" + ITEM + "=" + encoded(itemCode);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
