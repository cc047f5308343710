package org.ctoportal.interview.score;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one rater gave one candidate.
 *
 * @param everSubmitted whether others may have seen it; what stood then is revised, and never simply replaced
 * @param ratings by code of the question; a question without one was not rated, which is never a zero
 * @param notAsked codes of questions there was no time or reason for
 * @param reopened each time it took ratings again, the first one first
 */
public record ScoreSheet(
        String rater,
        SheetStatus status,
        boolean everSubmitted,
        Map<String, Rating> ratings,
        Set<String> notAsked,
        List<Reopening> reopened)
        implements Serializable {

    public ScoreSheet {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        notAsked = Collections.unmodifiableSet(new LinkedHashSet<>(notAsked));
        // A decision that was kept before these were has none.
        reopened = reopened == null ? List.of() : List.copyOf(reopened);
    }

    /** One that was never opened again. */
    public ScoreSheet(
            String rater,
            SheetStatus status,
            boolean everSubmitted,
            Map<String, Rating> ratings,
            Set<String> notAsked) {
        this(rater, status, everSubmitted, ratings, notAsked, List.of());
    }

    /**
     * That a sheet took ratings again.
     *
     * @param shown whether ratings of the others were to be seen by then, by the rater or by those who run the search
     */
    public record Reopening(Instant at, String by, String reason, boolean shown) implements Serializable {}

    public static ScoreSheet open(String rater) {
        return new ScoreSheet(rater, SheetStatus.OPEN, false, Map.of(), Set.of());
    }

    /** The sheet with a rating, in place of an earlier one that was never submitted. */
    public ScoreSheet rated(String question, int level, Instant now, ScoringRules rules) {
        requireReplaceable(question);
        requireLevel(level, rules);
        var more = new LinkedHashMap<>(ratings);
        more.put(question, Rating.of(level, now));
        return new ScoreSheet(rater, status, everSubmitted, more, without(question), reopened);
    }

    /** The sheet with a question that was not asked; a rating of it goes. */
    public ScoreSheet leftOut(String question) {
        requireReplaceable(question);
        var fewer = new LinkedHashMap<>(ratings);
        fewer.remove(question);
        var more = new LinkedHashSet<>(notAsked);
        more.add(question);
        return new ScoreSheet(rater, status, everSubmitted, fewer, more, reopened);
    }

    /**
     * The sheet with another level after the panel's talk, or on a sheet that was reopened. Only what was submitted is
     * revised: before that it is rated anew.
     */
    public ScoreSheet revised(String question, int level, Instant now, String reason, ScoringRules rules) {
        var rating = ratings.get(question);
        if (!everSubmitted || !(status.counts() || status.mayRate()) || rating == null) {
            throw new SheetLockedException(status);
        }
        requireLevel(level, rules);
        var more = new LinkedHashMap<>(ratings);
        more.put(question, rating.revised(level, now, reason));
        return new ScoreSheet(rater, status, everSubmitted, more, notAsked, reopened);
    }

    public ScoreSheet become(SheetStatus next) {
        if (!status.canBecome(next)) {
            throw new SheetLockedException(status);
        }
        return new ScoreSheet(rater, next, everSubmitted || next == SheetStatus.SUBMITTED, ratings, notAsked, reopened);
    }

    /** Questions that are neither rated nor said not to have been asked. */
    public List<String> blanks(List<String> questions) {
        return questions.stream()
                .filter(question -> !ratings.containsKey(question) && !notAsked.contains(question))
                .toList();
    }

    private Set<String> without(String question) {
        var fewer = new LinkedHashSet<>(notAsked);
        fewer.remove(question);
        return fewer;
    }

    private void requireReplaceable(String question) {
        if (!status.mayRate() || everSubmitted && ratings.containsKey(question)) {
            throw new SheetLockedException(status);
        }
    }

    private static void requireLevel(int level, ScoringRules rules) {
        if (!rules.holds(level)) {
            throw new IllegalArgumentException("Not on the scale: " + level);
        }
    }
}
