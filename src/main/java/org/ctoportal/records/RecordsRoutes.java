package org.ctoportal.records;

/** Where records are looked after. */
public final class RecordsRoutes {

    /** What is kept, for how long, and what is due. */
    public static final String RECORDS = "records";

    public static final String HOLDS = RECORDS + "/holds";
    public static final String CERTIFICATES = RECORDS + "/certificates";
    public static final String BIN = RECORDS + "/bin";
    public static final String ERASURE = RECORDS + "/erasure";

    /** A certificate as a file. */
    public static final String CERTIFICATE = "/records/certificates/{certificateId}/{format}";

    private RecordsRoutes() {}

    public static String certificateOf(long id, String format) {
        return CERTIFICATES + "/" + id + "/" + format;
    }
}
