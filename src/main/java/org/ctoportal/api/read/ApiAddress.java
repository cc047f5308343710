package org.ctoportal.api.read;

/** The addresses of what programs read. */
final class ApiAddress {

    static final String V1 = "/api/v1";
    static final String JOB_DESCRIPTIONS = V1 + "/job-descriptions";
    static final String POSTINGS = V1 + "/postings";
    static final String INTERVIEW_KITS = V1 + "/interview-kits";
    static final String RESULTS = V1 + "/results";
    static final String CREDENTIALS = V1 + "/credentials";
    static final String POLICIES = V1 + "/policies";
    static final String AWARDS = V1 + "/awards";
    static final String OPENAPI = V1 + "/openapi.yaml";

    private ApiAddress() {}

    static String of(String collection, long id) {
        return collection + "/" + id;
    }
}
