package org.ctoportal.salary;

import java.io.Serializable;

/** Identifies one version of a salary schedule of the district. */
public record SalaryScheduleId(long value) implements Serializable {}
