package org.ctoportal.rules.linter;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** What the linter says of one text: every topic it touches, in the order of the pack. */
public record LinterResult(List<LinterHit> hits) implements Serializable {

    public LinterResult {
        hits = List.copyOf(hits);
    }

    public Verdict verdict() {
        return hits.stream()
                .map(hit -> hit.topic().severity())
                .min(Comparator.naturalOrder())
                .orElse(Verdict.OK);
    }

    public boolean blocks() {
        return verdict() == Verdict.BLOCK;
    }
}
