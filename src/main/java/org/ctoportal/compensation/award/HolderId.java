package org.ctoportal.compensation.award;

import java.io.Serializable;

public record HolderId(long value) implements Serializable {}
