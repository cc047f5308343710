package org.ctoportal.interview.kit.paper;

import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.Kit;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitEdition;

/**
 * A kit as it is put on paper: as it stands, or as it was frozen.
 *
 * @param state how far it was, in words
 */
record PrintedKit(String title, KitContent content, SkillFramework framework, PaperWords words, String state) {

    private static final int SHOWN_OF_SEAL = 12;

    static PrintedKit of(InterviewKitDetails kit) {
        var standing = kit.standing();
        var words = new PaperWords(kit.framework(), kit.content().language());
        var state =
                switch (standing.status()) {
                    case DRAFT, IN_REVIEW, APPROVED -> words.said("state." + standing.status());
                    case FROZEN, IN_USE, CLOSED ->
                        sealed(words, standing.editions(), kit.content().seal());
                };
        return new PrintedKit(kit.title(), kit.content(), kit.framework(), words, state);
    }

    static PrintedKit of(KitEdition edition, SkillFramework framework) {
        var words = new PaperWords(framework, edition.content().language());
        return new PrintedKit(
                edition.title(), edition.content(), framework, words, sealed(words, edition.number(), edition.seal()));
    }

    private static String sealed(PaperWords words, int number, String seal) {
        return words.said("state.sealed", number, seal.substring(0, SHOWN_OF_SEAL));
    }

    Kit kit() {
        return content.kit();
    }
}
