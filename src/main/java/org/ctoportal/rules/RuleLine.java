package org.ctoportal.rules;

import java.io.Serializable;
import org.ctoportal.rules.book.Rule;

/**
 * A rule in the list of rules.
 *
 * @param group title of the group it belongs to
 * @param own whether the district added it
 */
public record RuleLine(Rule rule, String group, RuleState state, boolean own) implements Serializable {}
