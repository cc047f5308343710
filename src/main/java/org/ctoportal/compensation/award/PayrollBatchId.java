package org.ctoportal.compensation.award;

import java.io.Serializable;

public record PayrollBatchId(long value) implements Serializable {}
