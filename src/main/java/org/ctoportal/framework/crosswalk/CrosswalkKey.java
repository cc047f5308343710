package org.ctoportal.framework.crosswalk;

import java.io.Serializable;

/**
 * Names a crosswalk: from one framework to another.
 *
 * @param from code of the first framework's pack
 * @param to code of the second's
 */
public record CrosswalkKey(String from, String to) implements Serializable {}
