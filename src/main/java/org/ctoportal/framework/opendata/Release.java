package org.ctoportal.framework.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;

/** A release of CASE and the folder it is answered in. */
enum Release {
    V1P0(CaseVersion.V1_0),
    V1P1(CaseVersion.V1_1);

    static final String ROOT = "/ims/case/";
    static final String FIRST = ROOT + "v1p0";
    static final String NEWEST = ROOT + "v1p1";

    private final CaseVersion version;

    Release(CaseVersion version) {
        this.version = version;
    }

    CaseVersion version() {
        return version;
    }

    String folder() {
        return this == V1P0 ? FIRST : NEWEST;
    }

    static Release of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FIRST + "/") ? V1P0 : V1P1;
    }
}
