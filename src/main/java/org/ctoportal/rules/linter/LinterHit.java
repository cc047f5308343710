package org.ctoportal.rules.linter;

import java.io.Serializable;

/**
 * A topic a text touches.
 *
 * @param pattern code of the first pattern that was found
 * @param words what it matched
 */
public record LinterHit(LinterTopic topic, String pattern, String words) implements Serializable {}
