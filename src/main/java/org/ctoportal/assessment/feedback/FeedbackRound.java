package org.ctoportal.assessment.feedback;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** A feedback round on the work of one person. What it is for is settled when it is launched, and never again. */
@Entity
class FeedbackRound extends DistrictOwned {

    /** Nobody gets the same letter as everybody else twice a day. */
    private static final Duration BETWEEN_LETTERS = Duration.ofHours(20);

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String personName;

    private long frameworkVersionId;

    @Enumerated(EnumType.STRING)
    private RoundStatus status = RoundStatus.DRAFT;

    private boolean inEvaluation;
    private LocalDate lastDay;
    private String timeZone;
    private String skills = "";
    private Instant begunAt;
    private String begunBy;
    private long begunById;
    private @Nullable Instant launchedAt;
    private @Nullable String launchedBy;
    private @Nullable Long launchedById;
    private @Nullable Instant closedAt;
    private @Nullable Instant remindedAt;
    private int versions;
    private @Nullable Instant answersDestroyedAt;
    private @Nullable String answersDestroyedBy;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRound() {} // JPA

    FeedbackRound(
            BeginRound command,
            String name,
            SkillFramework framework,
            ZoneId zone,
            SignedInPerson author,
            Instant now) {
        this.personId = command.person().value();
        this.personName = name;
        pin(framework, zone);
        this.lastDay = command.lastDay();
        this.begunAt = now;
        this.begunBy = author.name();
        this.begunById = author.id().value();
    }

    void require(RoundStatus wanted) {
        if (status != wanted) {
            throw new RoundStepException(status);
        }
    }

    void endOn(LocalDate day) {
        require(RoundStatus.DRAFT);
        lastDay = day;
    }

    /** Framework and time zone are those of the day on which others are asked. */
    void launch(boolean forEvaluation, SkillFramework framework, ZoneId zone, SignedInPerson author, Instant now) {
        become(RoundStatus.RUNNING);
        inEvaluation = forEvaluation;
        pin(framework, zone);
        launchedAt = now;
        launchedBy = author.name();
        launchedById = author.id().value();
    }

    private void pin(SkillFramework framework, ZoneId zone) {
        frameworkVersionId = framework.id().value();
        skills = framework.skills().stream().map(Skill::code).collect(joining(","));
        timeZone = zone.getId();
    }

    /** Never earlier: who was told a day can rely on it. */
    void extendTo(LocalDate day) {
        require(RoundStatus.RUNNING);
        if (!day.isAfter(lastDay)) {
            throw new RefusedRoundException(Why.NOT_LATER, lastDay.toString());
        }
        lastDay = day;
    }

    /** Everybody got a letter, as a reminder or of more time. */
    void wroteToEverybody(Instant now) {
        require(RoundStatus.RUNNING);
        remindedAt = now;
    }

    /** Whether another letter to everybody would be one too many. */
    boolean wroteLately(Instant now) {
        return remindedAt != null && remindedAt.plus(BETWEEN_LETTERS).isAfter(now);
    }

    void close(Instant now) {
        become(RoundStatus.CLOSED);
        closedAt = now;
    }

    /** Whether somebody who has a link can answer, be it late. */
    boolean isAnswerable(Instant now) {
        return status != RoundStatus.DRAFT && window().lateEnd().isAfter(now);
    }

    /** Whether what was answered can go: nobody can answer any more, and every report there will be is made. */
    boolean isOver(Instant now) {
        return status == RoundStatus.CLOSED && !window().lateEnd().isAfter(now);
    }

    void destroyAnswers(String author, Instant now) {
        if (!isOver(now) || answersDestroyedAt != null) {
            throw new RoundStepException(status);
        }
        answersDestroyedAt = now;
        answersDestroyedBy = author;
    }

    @Nullable
    AnswersDestroyed answersDestroyed() {
        return answersDestroyedAt == null || answersDestroyedBy == null
                ? null
                : new AnswersDestroyed(answersDestroyedAt, answersDestroyedBy);
    }

    private void become(RoundStatus next) {
        if (!status.canBecome(next)) {
            throw new RoundStepException(status);
        }
        status = next;
    }

    /** The number of the version that is made now. */
    int nextVersion() {
        versions++;
        return versions;
    }

    int versions() {
        return versions;
    }

    FeedbackRoundId roundId() {
        return new FeedbackRoundId(id());
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String personName() {
        return personName;
    }

    PackVersionId framework() {
        return new PackVersionId(frameworkVersionId);
    }

    RoundStatus status() {
        return status;
    }

    boolean isInEvaluation() {
        return inEvaluation;
    }

    /** Codes in the order of the framework. */
    List<String> skills() {
        return List.of(skills.split(","));
    }

    RoundWindow window() {
        return new RoundWindow(lastDay, ZoneId.of(timeZone));
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunBy() {
        return begunBy;
    }

    boolean isBegunByLeader() {
        return begunById == personId;
    }

    boolean isBegunBy(PersonId other) {
        return begunById == other.value();
    }

    /** Who asked: letters that the clock sends are theirs. */
    PersonId launcher() {
        return new PersonId(Objects.requireNonNull(launchedById));
    }

    String launcherName() {
        return Objects.requireNonNull(launchedBy);
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    RoundSummary summary() {
        return new RoundSummary(
                roundId(),
                person(),
                personName,
                status,
                inEvaluation,
                lastDay,
                begunBy,
                launchedAt,
                closedAt,
                versions);
    }
}
