package org.ctoportal.jobdescription.posting.page;

/** How much of a job it is, in the words of schema.org's {@code employmentType} as search engines read it. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN,
    PER_DIEM,
    OTHER
}
