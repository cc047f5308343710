package org.ctoportal.framework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

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

    /** What became of the district's versions in the other districts somebody serves. */
    public static final String DISTRICTS = FRAMEWORK + "/districts";

    /** Query parameter: a published version, by its reference; among the districts, by the number of its row. */
    public static final String VERSION = "version";

    /** The difference of two versions of a pack. */
    public static final String DIFFERENCE = FRAMEWORK + "/:" + PACK + "/difference";

    /** The difference as a file. */
    public static final String DIFFERENCE_FILE = "/" + FRAMEWORK + "/{pack}/difference/{format}";

    /** Query parameters of the difference: the references of the older and the newer version. */
    public static final String FROM = "from";

    public static final String TO = "to";

    /** How a framework belongs together with another. */
    public static final String CROSSWALK = FRAMEWORK + "/:" + PACK + "/crosswalk";

    /** A crosswalk as a CASE package. */
    public static final String CROSSWALK_FILE = "/" + FRAMEWORK + "/{pack}/crosswalk/case";

    /** Where files are taken into an edition. */
    public static final String IMPORT = FRAMEWORK + "/import";

    /** A published version as a file. */
    public static final String PACK_FILE = "/" + FRAMEWORK + "/{pack}/file/{format}";

    /** An empty sheet to fill in. */
    public static final String EMPTY_SHEET = "/" + FRAMEWORK + "/empty-sheet/{format}";

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

    /** The place of what became of a version in other districts. */
    public static String districtsOf(PackVersionId version) {
        return DISTRICTS + "?" + VERSION + "=" + version.value();
    }

    /** The place of an edition. */
    public static String editionOf(long editionId) {
        return FRAMEWORK + "/editions/" + editionId;
    }

    /** A published version as a file of the format. */
    public static String fileOf(String packCode, String version, String format) {
        return packOf(packCode) + "/file/" + format + "?version=" + encoded(version);
    }

    /** The place of the crosswalks of a pack. */
    public static String crosswalkOf(String from) {
        return packOf(from) + "/crosswalk";
    }

    /** The place of the crosswalk between two packs. */
    public static String crosswalkOf(String from, String to) {
        return crosswalkOf(from) + "?" + TO + "=" + encoded(to);
    }

    /** The crosswalk between two packs as a CASE package. */
    public static String crosswalkFileOf(String from, String to) {
        return packOf(from) + "/crosswalk/case?" + TO + "=" + encoded(to);
    }

    /** An empty sheet to fill in, with remarks in the language. */
    public static String emptySheet(String format, String language) {
        return FRAMEWORK + "/empty-sheet/" + format + "?language=" + encoded(language);
    }

    /** The place of a framework item, a clause or any other entry of a pack. */
    public static String itemOf(String packCode, String itemCode) {
        return packOf(packCode) + "?" + ITEM + "=" + encoded(itemCode);
    }

    /** The place of an entry of a pack in the version of that reference. */
    public static String itemOf(String packCode, String version, String itemCode) {
        return itemOf(packCode, itemCode) + "&" + VERSION + "=" + encoded(version);
    }

    /** The place of a whole pack in that version, and in no other of the same number. */
    public static String packOf(String packCode, PackVersionId id, String version) {
        return packOf(packCode) + "?" + VERSION + "=" + encoded(PackLine.reference(id, version));
    }

    /** The place of the difference of two versions. */
    public static String differenceOf(String packCode, String from, String to) {
        return packOf(packCode) + "/difference?" + FROM + "=" + encoded(from) + "&" + TO + "=" + encoded(to);
    }

    /** The difference of two versions as a file, in words of the language. */
    public static String differenceFileOf(
            String packCode, String from, String to, DocumentFormat format, Locale language) {
        return packOf(packCode) + "/difference/" + format.extension() + "?" + FROM + "=" + encoded(from) + "&" + TO
                + "=" + encoded(to) + "&language=" + language.getLanguage();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
