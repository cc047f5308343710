package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.Setting;

/**
 * A choice that decides which clauses a job description has.
 *
 * @param description what it decides, in the words of the clause library
 * @param values what can be chosen; {@code true} and {@code false} for yes or no
 */
public record Option(String key, Setting.Type type, String description, List<String> values, String value)
        implements Serializable {}
