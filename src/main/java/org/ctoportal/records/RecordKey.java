package org.ctoportal.records;

import java.io.Serializable;

/** One record: its class and its number there. */
public record RecordKey(String className, long number) implements Serializable {}
