package org.ctoportal.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.interview.score.Rating;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.ScoringRules;
import org.jspecify.annotations.Nullable;

/** What a panelist made of the answer to one question: a level, or that it was not asked, and what was heard. */
@Entity
@Unaudited("An answer on a sheet has its own number and time; the steps of the sheet are told of")
class AnswerRating extends DistrictOwned {

    @Column(updatable = false)
    private long scorecardId;

    @Column(updatable = false)
    private String question;

    private @Nullable Integer level;
    private boolean notAsked;
    private String note = "";
    private @Nullable Instant ratedAt;
    private int lastChange;

    @SuppressWarnings("NullAway.Init")
    protected AnswerRating() {} // JPA

    AnswerRating(Scorecard card, String question) {
        this.scorecardId = card.id();
        this.question = question;
    }

    /** As {@link Admissions} read it. */
    AnswerRating(
            long id,
            long version,
            long scorecard,
            String question,
            @Nullable Integer level,
            boolean notAsked,
            String note,
            @Nullable Instant ratedAt,
            int lastChange) {
        super(id, version);
        this.scorecardId = scorecard;
        this.question = question;
        this.level = level;
        this.notAsked = notAsked;
        this.note = note;
        this.ratedAt = ratedAt;
        this.lastChange = lastChange;
    }

    /** What of it may have changed, as {@link Admissions} stores it. */
    Map<String, @Nullable Object> row() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id());
        row.put("version", version());
        row.put("level", level);
        row.put("notAsked", notAsked);
        row.put("note", note);
        row.put("ratedAt", ratedAt);
        row.put("lastChange", lastChange);
        return row;
    }

    /** Makes it what the panelist says. What others may have seen is kept as it was, with the reason. */
    Optional<RatingChange> record(Scorecard card, RecordAnswer said, ScoringRules rules, String author, Instant now) {
        if (says(said)) {
            return Optional.empty();
        }
        var change = card.wasEverSubmitted()
                ? Optional.of(change(said.level(), said.notAsked(), said.note(), said.reason(), author, now))
                : Optional.<RatingChange>empty();
        level(card, said, rules, now);
        note = said.note();
        return change;
    }

    private boolean says(RecordAnswer said) {
        return saysLevel(said.level(), said.notAsked()) && note.equals(said.note());
    }

    private boolean saysLevel(@Nullable Integer next, boolean isNotAsked) {
        return Objects.equals(level, next) && notAsked == isNotAsked;
    }

    private void level(Scorecard card, RecordAnswer said, ScoringRules rules, Instant now) {
        var next = said.level();
        if (next == null) {
            leaveOut(card, said.notAsked());
        } else if (card.wasEverSubmitted() && level != null && !next.equals(level)) {
            alone(card).revised(question, next, now, said.reason(), rules);
            give(next, now);
        } else if (!next.equals(level)) {
            alone(card).rated(question, next, now, rules);
            give(next, now);
        }
    }

    private RatingChange change(
            @Nullable Integer next, boolean isNotAsked, String nextNote, String reason, String author, Instant now) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("What was submitted once changes with a written reason only");
        }
        return new RatingChange(
                id(),
                ++lastChange,
                new Correction(
                        level,
                        ratedAt,
                        saysLevel(next, isNotAsked),
                        nextNote.equals(note) ? null : note,
                        reason,
                        now,
                        author));
    }

    private void leaveOut(Scorecard card, boolean wasNotAsked) {
        if (level != null || notAsked != wasNotAsked) {
            alone(card).leftOut(question);
            level = null;
            ratedAt = null;
            notAsked = wasNotAsked;
        }
    }

    /** Another level for one that was submitted. */
    RatingChange revise(Scorecard card, int next, String reason, ScoringRules rules, String author, Instant now) {
        alone(card).revised(question, next, now, reason, rules);
        var change = change(next, false, note, reason, author, now);
        give(next, now);
        return change;
    }

    /** The scorecard with this question alone: all that its rules ask about. */
    private ScoreSheet alone(Scorecard card) {
        return card.sheet("", List.of(this), Map.of());
    }

    private void give(int next, Instant now) {
        level = next;
        notAsked = false;
        ratedAt = now;
    }

    Optional<Rating> rating(List<Rating.Change> changes) {
        return level == null || ratedAt == null ? Optional.empty() : Optional.of(new Rating(level, ratedAt, changes));
    }

    boolean lacksNote(ScoringRules rules) {
        return level != null && rules.needsNote(level) && note.isBlank();
    }

    long scorecardId() {
        return scorecardId;
    }

    String question() {
        return question;
    }

    boolean isBlank() {
        return level == null && !notAsked;
    }

    boolean isNotAsked() {
        return notAsked;
    }

    SavedAnswer saved() {
        return new SavedAnswer(question, level, notAsked, note);
    }
}
