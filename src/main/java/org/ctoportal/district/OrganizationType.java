package org.ctoportal.district;

/** What kind of employer the district is; clauses and rules apply by it. */
public enum OrganizationType {
    PUBLIC_DISTRICT,
    CHARTER,
    ESA,
    PRIVATE
}
