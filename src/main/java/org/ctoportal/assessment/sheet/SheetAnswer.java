package org.ctoportal.assessment.sheet;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one statement, by the names the browser uses.
 *
 * @param question code of the statement
 * @param level none where the statement was set aside, or a note stands alone
 * @param notAsked whether the statement was set aside
 */
public record SheetAnswer(String question, @Nullable Integer level, boolean notAsked, String note)
        implements Serializable {}
