package org.ctoportal.framework;

import java.io.Serializable;

/**
 * What would change in a district's documents on another version of the templates.
 *
 * @param documents how many were looked at
 * @param all whether those are all it has
 * @param inherited sentences that come along by themselves
 * @param own sentences in the district's own words that somebody has to look at
 */
public record TemplateOutlook(int documents, boolean all, int inherited, int own) implements Serializable {}
