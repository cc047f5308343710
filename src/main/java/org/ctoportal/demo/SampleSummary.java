package org.ctoportal.demo;

import java.io.Serializable;
import java.util.Map;

/** A sample district with how many there are of what people look for first, by its name in the translations. */
public record SampleSummary(String district, Map<String, Long> counts) implements Serializable {}
