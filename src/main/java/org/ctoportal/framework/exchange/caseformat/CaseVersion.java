package org.ctoportal.framework.exchange.caseformat;

/** Which CASE a package is written in. */
public enum CaseVersion {
    V1_0,
    V1_1
}
