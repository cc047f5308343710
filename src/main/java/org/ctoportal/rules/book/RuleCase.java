package org.ctoportal.rules.book;

import java.io.Serializable;
import java.util.Map;

/**
 * An example that comes with a rule.
 *
 * @param given facts by name, in the form of the pack
 * @param fires whether the rule must fire on them
 */
public record RuleCase(String name, Map<String, Object> given, boolean fires) implements Serializable {}
