package org.ctoportal.jobdescription.posting;

import java.util.Locale;
import org.ctoportal.jobdescription.posting.page.ExportFormat;

/** Where postings live: for those who keep them, and for everybody. */
public final class PostingRoutes {

    public static final String ID = "postingId";
    public static final String LIST = "postings";
    public static final String EDITOR = LIST + "/:" + ID;

    /** The folder of the public pages. */
    public static final String JOBS = "/jobs/";

    public static final String PREVIEW = "/postings/{postingId}/preview";
    public static final String EXPORT = "/postings/{postingId}/export/{form}";

    private PostingRoutes() {}

    public static String editorOf(PostingId id) {
        return LIST + "/" + id.value();
    }

    /** The page as it would be; {@code version} changes with the words, so that an old one is never shown. */
    public static String previewOf(PostingId id, long version) {
        return LIST + "/" + id.value() + "/preview?v=" + version;
    }

    public static String exportOf(PostingId id, ExportFormat form) {
        return LIST + "/" + id.value() + "/export/" + form.name().toLowerCase(Locale.ROOT);
    }

    /** The list of a district, with a slash in front. */
    public static String publicList(String slug) {
        return JOBS + slug;
    }

    /** The style sheet with the color and the logo of the district of that name. */
    public static String publicLook(String slug) {
        return JOBS + slug + "/look.css";
    }

    public static String publicPage(String slug, String number) {
        return JOBS + slug + "/" + number;
    }
}
