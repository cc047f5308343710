package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.credential.holding.HolderLine.Outcome;

/**
 * What a list of holders would bring.
 *
 * @param ignored headings nobody knows
 * @param refusal last part of a message key when nothing of it can be read; empty otherwise
 */
public record HolderList(List<HolderLine> lines, List<String> ignored, String refusal) implements Serializable {

    public HolderList {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** It is taken over as a whole or not at all. */
    public boolean isUsable() {
        return refusal.isEmpty() && count(Outcome.ERROR) == 0 && count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }
}
