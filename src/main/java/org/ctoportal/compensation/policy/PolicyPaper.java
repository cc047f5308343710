package org.ctoportal.compensation.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that are made of one policy, in the order of a packet. */
public enum PolicyPaper {
    AGENDA_ITEM("AGENDA_ITEM"),
    BOARD_MEMO("BOARD_MEMO"),
    POLICY("POLICY"),
    REGULATION("REGULATION"),
    EXHIBIT("EXHIBIT"),
    FISCAL_NOTE("FISCAL_NOTE"),
    RESOLUTION("RESOLUTION"),
    FAQ("POLICY_FAQ");

    private final String kind;

    PolicyPaper(String kind) {
        this.kind = kind;
    }

    /** The kind of document in the clause library. */
    String kind() {
        return kind;
    }

    /** Whether it states the cost, and so stays incomplete until somebody worked it out. */
    public boolean statesCost() {
        return this == AGENDA_ITEM || this == BOARD_MEMO || this == FISCAL_NOTE;
    }

    /** Whether motions and claims name its sections. */
    boolean isNumbered() {
        return this == POLICY || this == REGULATION;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PolicyPaper> ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst();
    }
}
