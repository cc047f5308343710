package org.ctoportal.jobdescription;

import java.util.Locale;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.document.DocumentFormat;

/** Where job descriptions live in the portal. */
public final class JobDescriptionRoutes {

    public static final String ID = "documentId";
    public static final String LIST = "job-descriptions";
    public static final String NEW = "job-descriptions/new";
    public static final String EDITOR = "job-descriptions/:" + ID;

    public static final String UPGRADE = EDITOR + "/upgrade";

    public static final String OTHER = "otherId";

    /** Two descriptions, what differs between them. */
    public static final String COMPARISON = EDITOR + "/comparison/:" + OTHER;

    static final String PREVIEW = "/job-descriptions/{id}/preview";
    static final String FILE = "/job-descriptions/{id}/revisions/{number}/{format}";

    static final String PAPER = "/job-descriptions/{id}/papers/{kind}/{format}";

    static final String COMPARISON_FILE = "/job-descriptions/{id}/comparison/{otherId}/{format}";

    private JobDescriptionRoutes() {}

    public static String editorOf(DocumentId id) {
        return LIST + "/" + id.value();
    }

    public static String upgradeOf(DocumentId id) {
        return editorOf(id) + "/upgrade";
    }

    public static String comparisonOf(DocumentId one, DocumentId other) {
        return editorOf(one) + "/comparison/" + other.value();
    }

    /** The comparison as a file, in words of the language. */
    public static String comparisonFileOf(DocumentId one, DocumentId other, DocumentFormat format, Locale language) {
        return comparisonOf(one, other) + "/" + format.name().toLowerCase(Locale.ROOT) + "?language="
                + language.getLanguage();
    }

    /** The draft as an HTML fragment; {@code version} changes with the words, so that an old one is never shown. */
    public static String previewOf(DocumentId id, long version) {
        return LIST + "/" + id.value() + "/preview?v=" + version;
    }

    /** The file of a kept revision. */
    public static String fileOf(DocumentId id, int revision, DocumentFormat format, boolean sources) {
        return LIST + "/" + id.value() + "/revisions/" + revision + "/"
                + format.name().toLowerCase(Locale.ROOT) + (sources ? "?sources=true" : "");
    }

    /** A paper that goes with the description, as a file. */
    public static String paperOf(DocumentId id, PaperKind kind, DocumentFormat format) {
        return editorOf(id) + "/papers/" + kind.path() + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
