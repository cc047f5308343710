package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * How an item of one framework belongs to an item of another, in the words of CASE, and how much of a score goes along where
 * the association does not say. Those with nothing carry no score.
 */
public enum AssociationType {
    EXACT_MATCH_OF("exactMatchOf", "1", true),
    IS_TRANSLATION_OF("isTranslationOf", "1", true),
    REPLACED_BY("replacedBy", "1", false),
    IS_PEER_OF("isPeerOf", "0.5", true),
    IS_PART_OF("isPartOf", "0.5", false),
    IS_RELATED_TO("isRelatedTo", "0.25", true),
    PRECEDES("precedes", "0", false),
    EXEMPLAR("exemplar", "0", false),
    HAS_SKILL_LEVEL("hasSkillLevel", "0", false);

    private final String word;
    private final BigDecimal strength;
    private final boolean mutual;

    AssociationType(String word, String strength, boolean mutual) {
        this.word = word;
        this.strength = new BigDecimal(strength);
        this.mutual = mutual;
    }

    /** As CASE writes it. */
    public String word() {
        return word;
    }

    /** From 0, nothing, to 1, all of it. */
    public BigDecimal strength() {
        return strength;
    }

    public boolean carriesScores() {
        return strength.signum() > 0;
    }

    /** Whether it says the same when read the other way. */
    public boolean isMutual() {
        return mutual;
    }

    public static Optional<AssociationType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
