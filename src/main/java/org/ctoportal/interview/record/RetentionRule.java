package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.rules.book.Finding;

/**
 * A rule that says how long records are kept.
 *
 * @param source the law it comes from
 * @param asOf the day that was looked up
 * @param until the first day it lets the records be destroyed
 */
public record RetentionRule(String code, String message, String source, LocalDate asOf, LocalDate until)
        implements Serializable {

    static RetentionRule of(Finding finding) {
        var source = finding.rule().source();
        return new RetentionRule(
                finding.code(),
                finding.message(),
                source.text(),
                source.asOf(),
                finding.keptUntil().orElseThrow());
    }
}
