package org.ctoportal.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.Rating;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.SheetStatus;
import org.jspecify.annotations.Nullable;

/** One panelist's scorecard of one candidate. Locked on submission, so that nobody rescores to match the panel. */
@Entity
class Scorecard extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private long memberId;

    @Column(updatable = false)
    private long candidateId;

    @Enumerated(EnumType.STRING)
    private SheetStatus status = SheetStatus.OPEN;

    private boolean everSubmitted;
    private @Nullable Instant submittedAt;
    private int lastStep;

    @SuppressWarnings("NullAway.Init")
    protected Scorecard() {} // JPA

    Scorecard(long search, long member, long candidate) {
        this.searchId = search;
        this.memberId = member;
        this.candidateId = candidate;
    }

    /** As {@link Admissions} read it: what a score is decided by. */
    Scorecard(
            long id,
            long version,
            long search,
            long member,
            long candidate,
            SheetStatus status,
            boolean everSubmitted) {
        super(id, version);
        this.searchId = search;
        this.memberId = member;
        this.candidateId = candidate;
        this.status = status;
        this.everSubmitted = everSubmitted;
    }

    /**
     * Locks it, unlocks it or takes it out; the history says who and why.
     *
     * @param shown whether it is unlocked when ratings of the others are to be seen
     */
    ScorecardStep become(SheetStatus next, String reason, String author, Instant now, boolean shown) {
        var after = sheet("", List.of(), Map.of()).become(next);
        var step = new ScorecardStep(id(), ++lastStep, status, next, reason.strip(), author, now, shown);
        status = after.status();
        everSubmitted = after.everSubmitted();
        submittedAt = status == SheetStatus.SUBMITTED ? now : null;
        return step;
    }

    ScoreSheet sheet(String rater, List<AnswerRating> answers, Map<Long, List<Rating.Change>> changes) {
        return sheet(rater, answers, changes, List.of());
    }

    /** Under that name of the rater, with those ratings and what each was before, and with what it went through. */
    ScoreSheet sheet(
            String rater, List<AnswerRating> answers, Map<Long, List<Rating.Change>> changes, List<SheetStep> steps) {
        var ratings = new LinkedHashMap<String, Rating>();
        var notAsked = new LinkedHashSet<String>();
        for (var answer : answers) {
            answer.rating(changes.getOrDefault(answer.id(), List.of()))
                    .ifPresent(rating -> ratings.put(answer.question(), rating));
            if (answer.isNotAsked()) {
                notAsked.add(answer.question());
            }
        }
        return new ScoreSheet(
                rater,
                status,
                everSubmitted,
                ratings,
                notAsked,
                steps.stream()
                        .filter(SheetStep::isReopening)
                        .map(step -> new ScoreSheet.Reopening(step.at(), step.by(), step.reason(), step.shown()))
                        .toList());
    }

    long memberId() {
        return memberId;
    }

    long candidateId() {
        return candidateId;
    }

    SheetStatus status() {
        return status;
    }

    boolean wasEverSubmitted() {
        return everSubmitted;
    }

    /** Whether it may have been opened again: it is locked or taken out before that. */
    boolean hasSteps() {
        return lastStep > 1;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
