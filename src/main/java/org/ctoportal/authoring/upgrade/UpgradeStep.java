package org.ctoportal.authoring.upgrade;

import java.io.Serializable;

/**
 * What becomes of one sentence. Words have their values filled in, as a reader sees them.
 *
 * @param code in the newer templates; in the older ones where the sentence is gone
 * @param oldCode in the older templates; empty where the sentence is added
 * @param section code of the section it stands in
 * @param sectionTitle that section, as the reader knows it
 * @param group code of the skill an item belongs to; empty for clauses
 * @param title short name of the clause; empty for items
 * @param base words of the older templates; empty where they had none
 * @param yours words of the document before
 * @param offered words of the newer templates; empty where they have none
 */
public record UpgradeStep(
        String code,
        String oldCode,
        String section,
        String sectionTitle,
        String group,
        String title,
        Outcome outcome,
        String base,
        String yours,
        String offered)
        implements Serializable {

    /** What happens to a sentence. */
    public enum Outcome {
        /** The same words after as before. */
        SAME,
        /** The template's new words, with the values the document has. */
        COMES_ALONG,
        /** The newer templates bring it. */
        ADDED,
        /** The newer templates have dropped it. */
        GONE,
        /** Another clause or item stands in its place. */
        REPLACED,
        /** The district's own words, and the template under them has changed: somebody decides. */
        NEEDS_CHOICE
    }

    /** Whether the newer templates have nothing in its place. */
    public boolean isGone() {
        return outcome == Outcome.GONE || outcome == Outcome.NEEDS_CHOICE && offered.isEmpty();
    }
}
