package org.ctoportal.authoring;

import java.util.Locale;
import org.ctoportal.authoring.approval.ApprovalId;
import org.ctoportal.document.DocumentFormat;

/** Where the district's own values, revisions and approvals live in the portal. */
public final class AuthoringRoutes {

    public static final String PROFILE = "district/profile";

    /** Who must agree to documents. */
    public static final String ROUTES = "district/approvals";

    /** What waits for somebody's decision. */
    public static final String APPROVALS = "approvals";

    public static final String APPROVAL_ID = "approvalId";
    public static final String APPROVAL = APPROVALS + "/:" + APPROVAL_ID;

    public static final String DOCUMENT_ID = "documentId";
    public static final String REVISIONS = "documents/:" + DOCUMENT_ID + "/revisions";

    /** Two revisions compared, as a file. */
    public static final String COMPARISON_FILE = "/documents/{id}/comparison/{format}";

    /** Query parameters of a comparison: the numbers of the earlier and the later revision. */
    public static final String FROM = "from";

    public static final String TO = "to";

    private AuthoringRoutes() {}

    public static String approvalOf(ApprovalId id) {
        return APPROVALS + "/" + id.value();
    }

    public static String revisionsOf(DocumentId id) {
        return "documents/" + id.value() + "/revisions";
    }

    public static String comparisonOf(DocumentId id, int from, int to) {
        return revisionsOf(id) + "?" + FROM + "=" + from + "&" + TO + "=" + to;
    }

    /** The comparison as a file, in words of the language. */
    public static String comparisonFileOf(DocumentId id, int from, int to, DocumentFormat format, Locale language) {
        return "documents/" + id.value() + "/comparison/" + format.name().toLowerCase(Locale.ROOT) + "?" + FROM + "="
                + from + "&" + TO + "=" + to + "&language=" + language.getLanguage();
    }
}
