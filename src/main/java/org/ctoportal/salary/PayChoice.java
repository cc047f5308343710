package org.ctoportal.salary;

import java.io.Serializable;

/**
 * The part of a salary schedule a position is paid by.
 *
 * @param lane counted from 1, or {@link #ALL_LANES}
 */
public record PayChoice(SalaryScheduleId schedule, int firstStep, int lastStep, int lane) implements Serializable {

    public static final int ALL_LANES = 0;
}
