package org.ctoportal.interview.decision.paper;

import org.ctoportal.interview.decision.FairnessLine;
import org.ctoportal.interview.score.OthersRatings;

/** What was done to keep a search fair, in the words of the memo. */
final class FairnessText {

    private FairnessText() {}

    static String of(FairnessLine line) {
        var numbers = line.numbers();
        var names = String.join("; ", line.names());
        var none = names.isEmpty();
        return switch (line.kind()) {
            case SAME_QUESTIONS ->
                "The same " + numbers.getFirst()
                        + " questions in the same order were set for every candidate, in edition "
                        + numbers.getLast() + " of the kit, seal " + names
                        + (line.kept()
                                ? ", frozen before scoring was opened."
                                : ". The seal or its time needs a look.");
            case NOT_ASKED -> "Not asked, as a rater noted on a score sheet: " + names + ".";
            case LINTER -> "The questions passed the check for unlawful topics before " + names + " approved the kit.";
            case WEIGHTS ->
                "What each question counts was fixed with the kit."
                        + (none ? "" : " Reason for weights of its own: " + names);
            case TIE_BREAK ->
                none
                        ? "Nothing was chosen beforehand to decide between equal totals."
                        : "Before the first rating it was chosen what decides between equal totals: " + names + ".";
            case INDEPENDENCE -> independence(OthersRatings.valueOf(names));
            case CLOSED_EARLY -> "Scoring was closed before these score sheets were submitted: " + names + ".";
            case REOPENED ->
                line.kept()
                        ? "Score sheets opened again, each with a reason: " + names + "."
                        : "Score sheets opened again when ratings of the others could be seen: " + names + ".";
            case RATERS ->
                numbers.getFirst() + " raters gave ratings that count; each question needs " + numbers.getLast()
                        + " ratings.";
            case ABSENT -> "Was not there, and rated nothing: " + names + ".";
            case RECUSED -> none ? "Nobody stepped back." : "Stepped back for a conflict of interest: " + names + ".";
            case LEFT -> "Left the panel; what they had submitted before is part of the result: " + names + ".";
            case SET_ASIDE -> "Left out for every candidate, after the rater had left the panel. " + names + ".";
            case MISSING -> none ? "No question lacks ratings." : "Too few ratings: " + names + ".";
            case SPREAD ->
                numbers.getFirst() + " of " + numbers.getLast() + " answers were seen two levels or more apart.";
            case REVISED ->
                numbers.getFirst() == 0
                        ? "No rating was changed after it was submitted."
                        : "Ratings changed after they were submitted: " + numbers.getFirst()
                                + ", each with a reason; originals are kept.";
            case SEVERITY ->
                none
                        ? "No rater’s mean is half a level or more away from the panel’s."
                        : "Half a level or more away from the panel’s mean: " + names
                                + ". No score was changed for it.";
            case DROPPED -> none ? "No question was dropped." : "Dropped for every candidate: " + names + ".";
            case IMPACT ->
                "Whether a step turned one group away more than another is counted by group on a page of its own, never by person.";
        };
    }

    private static String independence(OthersRatings setting) {
        return switch (setting) {
            case NEVER -> "Raters worked alone and never saw what the others gave.";
            case WHEN_CLOSED ->
                "Raters worked alone and saw what the others gave only when all had submitted, or scoring was closed.";
            case AFTER_OWN ->
                "Raters saw what the others gave only after they had submitted their own, or scoring was closed.";
            case ALWAYS -> "Raters could see what the others gave while they rated.";
        };
    }
}
