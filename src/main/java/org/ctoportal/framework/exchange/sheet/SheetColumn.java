package org.ctoportal.framework.exchange.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the one-sheet table, whose names never change. Anchors have one column for each level. */
enum SheetColumn {
    KIND,
    CODE,
    PARENT,
    NAME,
    TEXT,
    ORDER,
    WEIGHT,
    TYPE,
    LEVEL,
    OBSERVER_TEXT,
    PROBES,
    STRONG_ANSWER,
    WEAK_ANSWER,
    ANCHOR_1,
    ANCHOR_2,
    ANCHOR_3,
    ANCHOR_4,
    ANCHOR_5,
    ANCHOR_6,
    ANCHOR_7,
    ANCHOR_8,
    ANCHOR_9,
    ANCHOR_10,
    REVIEW_FLAGS,
    ORIGIN,
    LICENCE,
    SOURCE,
    VALID_FROM,
    VALID_TO,
    REPLACES,
    ALIASES,
    VERSION,
    LOCALE,
    NOTICE,
    STRUCTURE_SOURCE,
    AS_OF,
    REQUIRES,
    VALUES;

    static final int USUAL_ANCHORS = 5;
    static final int ANCHORS = 10;

    /** As it stands in the header row. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetColumn> named(String title) {
        var wanted = title.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values())
                .filter(column -> column.name().equals(wanted))
                .findFirst();
    }

    static SheetColumn anchor(int level) {
        return values()[ANCHOR_1.ordinal() + level - 1];
    }

    boolean isRareAnchor() {
        return compareTo(ANCHOR_5) > 0 && compareTo(ANCHOR_10) <= 0;
    }
}
