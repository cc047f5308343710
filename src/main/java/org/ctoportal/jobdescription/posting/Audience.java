package org.ctoportal.jobdescription.posting;

/** Who a posting is for. One for employees alone has no public page. */
public enum Audience {
    EVERYBODY,
    EMPLOYEES
}
