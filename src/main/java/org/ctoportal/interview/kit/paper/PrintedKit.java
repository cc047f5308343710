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
record PrintedKit(String title, KitContent content, SkillFramework framework, String state) {

    private static final int SHOWN_OF_SEAL = 12;

    static PrintedKit of(InterviewKitDetails kit) {
        var standing = kit.standing();
        return new PrintedKit(
                kit.title(),
                kit.content(),
                kit.framework(),
                switch (standing.status()) {
                    case DRAFT -> "Draft, not approved";
                    case IN_REVIEW -> "Submitted, not approved";
                    case APPROVED -> "Approved, not frozen";
                    case FROZEN, IN_USE, CLOSED ->
                        sealed(standing.editions(), kit.content().seal());
                });
    }

    static PrintedKit of(KitEdition edition, SkillFramework framework) {
        return new PrintedKit(edition.title(), edition.content(), framework, sealed(edition.number(), edition.seal()));
    }

    private static String sealed(int number, String seal) {
        return "Edition " + number + ", seal " + seal.substring(0, SHOWN_OF_SEAL);
    }

    Kit kit() {
        return content.kit();
    }
}
