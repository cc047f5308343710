package org.ctoportal.wording;

import static org.ctoportal.wording.Placeholder.CHOICE;
import static org.ctoportal.wording.Placeholder.COUNT;
import static org.ctoportal.wording.Placeholder.DISTRICT;
import static org.ctoportal.wording.Placeholder.INVITER;
import static org.ctoportal.wording.Placeholder.ITEMS;
import static org.ctoportal.wording.Placeholder.LINK;
import static org.ctoportal.wording.Placeholder.NAME;
import static org.ctoportal.wording.Placeholder.PLACE;
import static org.ctoportal.wording.Placeholder.UNTIL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A letter whose words a district may change, with what is put into it. */
public enum EditableLetter {
    INVITATION(NAME, INVITER, DISTRICT, PLACE, LINK, UNTIL),
    /** Something newly waits. */
    ASSIGNMENT(NAME, DISTRICT, COUNT, ITEMS, CHOICE),
    /** Something is due soon, or was due. */
    DUE(NAME, DISTRICT, COUNT, ITEMS, CHOICE),
    /** All that waits. */
    DIGEST(NAME, DISTRICT, COUNT, ITEMS, CHOICE);

    private final List<Placeholder> placeholders;

    EditableLetter(Placeholder... placeholders) {
        this.placeholders = List.of(placeholders);
    }

    /** The only ones its words may name. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EditableLetter> find(String code) {
        return Stream.of(values()).filter(letter -> letter.code().equals(code)).findFirst();
    }
}
