package org.ctoportal.compensation.record;

import java.io.Serializable;
import java.util.List;

/** All that is kept of one employee; {@code numbers} in payroll, where they are known. */
public record EmployeeRecords(String name, List<String> numbers, List<EmployeeRecord> records) implements Serializable {

    public EmployeeRecords {
        numbers = List.copyOf(numbers);
        records = List.copyOf(records);
    }
}
