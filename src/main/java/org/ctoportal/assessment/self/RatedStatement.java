package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one statement.
 *
 * @param level none where it was set aside or left open
 * @param setAside whether it is not the person's role
 */
public record RatedStatement(String statement, @Nullable Integer level, boolean setAside, String note, Instant at)
        implements Serializable {

    RatedStatement withoutNote() {
        return new RatedStatement(statement, level, setAside, "", at);
    }

    public SheetAnswer answer() {
        return new SheetAnswer(statement, level, setAside, note);
    }
}
