package org.ctoportal.credential;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where credentials live in the portal. */
public final class CredentialRoutes {

    public static final String MINE = "credentials";
    public static final String ELIGIBILITY = MINE + "/eligibility";
    public static final String HOLDERS = MINE + "/holders";
    public static final String ISSUERS = HOLDERS + "/issuers";
    public static final String COHORTS = MINE + "/cohorts";
    public static final String CATALOGUE = MINE + "/catalogue";

    public static final String TYPE_CODE = "credentialType";
    public static final String TYPE = CATALOGUE + "/:" + TYPE_CODE;

    public static final String HOLDING_ID = "holdingId";
    public static final String HOLDING = MINE + "/held/:" + HOLDING_ID;

    /** The credential as a page to print. */
    public static final String PAGE_FILE = "/credentials/held/{holdingId}/page/{format}";

    public static final String EVIDENCE_FILE = "/credentials/held/{holdingId}/evidence/{credentialEvidenceId}";

    /** The directory of holders as a table. */
    public static final String HOLDERS_FILE = "/credentials/holders/list";

    /** The days of cohorts, for calendars. */
    public static final String COHORTS_FILE = "/credentials/cohorts/calendar";

    /** The growth plan with its evidence sheet; the room above owns the page, so that its constant is out of reach. */
    public static final String EVIDENCE_SHEET = "growth";

    private CredentialRoutes() {}

    public static String typeOf(String code) {
        return CATALOGUE + "/" + code;
    }

    public static String holdingOf(long holding) {
        return MINE + "/held/" + holding;
    }

    public static String pageOf(long holding, DocumentFormat format) {
        return holdingOf(holding) + "/page/" + format.name().toLowerCase(Locale.ROOT);
    }

    public static String evidenceOf(long holding, long evidence) {
        return holdingOf(holding) + "/evidence/" + evidence;
    }
}
