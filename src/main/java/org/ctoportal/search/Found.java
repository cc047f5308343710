package org.ctoportal.search;

import java.io.Serializable;

/**
 * One thing that was found.
 *
 * @param excerpt what stands around the words in its text; empty where its title has them all
 */
public record Found(FoundKind kind, String route, Excerpt title, Excerpt excerpt) implements Serializable {}
