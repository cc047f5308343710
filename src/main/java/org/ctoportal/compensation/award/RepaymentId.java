package org.ctoportal.compensation.award;

import java.io.Serializable;

public record RepaymentId(long value) implements Serializable {}
