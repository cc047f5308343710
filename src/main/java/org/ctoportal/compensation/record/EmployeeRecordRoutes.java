package org.ctoportal.compensation.record;

/** Where it is told how long records of employees are kept. */
public final class EmployeeRecordRoutes {

    public static final String EMPLOYEES = "retention/employees";

    private EmployeeRecordRoutes() {}
}
