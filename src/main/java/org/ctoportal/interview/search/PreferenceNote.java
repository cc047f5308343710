package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.rules.book.Finding;

/** A sentence of the rules about veterans' preference, with where it comes from and the day it was looked up. */
public record PreferenceNote(String message, String source, LocalDate asOf) implements Serializable {

    static PreferenceNote of(Finding finding) {
        var source = finding.rule().source();
        return new PreferenceNote(finding.message(), source.text(), source.asOf());
    }
}
