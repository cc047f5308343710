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

    /** The published versions of a pack. */
    public static final String VERSIONS = FRAMEWORK + "/:" + PACK + "/versions";

    /** Route parameter: the number of an edition. */
    public static final String EDITION_ID = "editionId";

    /** An edition in the making, or one that was published. */
    public static final String EDITION = FRAMEWORK + "/editions/:" + EDITION_ID;

    /** Query parameter: the code of an entry, or the id of a place in the outline. */
    public static final String ITEM = "item";

    private FrameworkRoutes() {}

    /** The place of a whole pack. */
    public static String packOf(String packCode) {
        return FRAMEWORK + "/" + encoded(packCode);
    }

    /** The place of the versions of a pack. */
    public static String versionsOf(String packCode) {
        return packOf(packCode) + "/versions";
    }

    /** The place of an edition. */
    public static String editionOf(long editionId) {
        return FRAMEWORK + "/editions/" + editionId;
    }

    /** The place of a framework item, a clause or any other entry of a pack. */
    public static String itemOf(String packCode, String itemCode) {
        return packOf(packCode) + "?" + ITEM + "=" + encoded(itemCode);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
