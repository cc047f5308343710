package org.ctoportal.compensation.award;

import java.io.Serializable;

public record ClaimId(long value) implements Serializable {}
