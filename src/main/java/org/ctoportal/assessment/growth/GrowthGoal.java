package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A goal of a growth plan. One that was taken from a pack keeps its code, whatever becomes of its words. */
@Entity
class GrowthGoal extends DistrictOwned {

    private long planId;

    @Enumerated(EnumType.STRING)
    private GoalKind kind;

    private String skill;
    private String code;
    private String source;
    private String wording;
    private boolean reworded;
    private String owner;
    private int place;
    private @Nullable LocalDate dueOn;
    private @Nullable BigDecimal plannedHours;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.PLANNED;

    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway.Init")
    protected GrowthGoal() {} // JPA

    /** As the pack says it. */
    GrowthGoal(GrowthPlan plan, Suggestion taken, @Nullable LocalDate dueOn, int place) {
        this.planId = plan.id();
        this.kind = taken.kind();
        this.skill = taken.skill();
        this.code = taken.code();
        this.source = taken.source();
        this.wording = taken.text();
        this.owner = plan.personName();
        this.dueOn = dueOn;
        this.place = place;
    }

    /** In the person's own words. */
    @SuppressWarnings("NullAway.Init") // change() sets the rest
    GrowthGoal(GrowthPlan plan, WriteGoal command, int place, LocalDate today) {
        this.planId = plan.id();
        this.kind = GoalKind.OWN;
        this.code = "";
        this.source = "";
        this.place = place;
        change(command, today);
    }

    /** A goal of a pack stays with the skill of its sentence. */
    final void change(WriteGoal command, LocalDate today) {
        if (!command.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a goal: " + command.problems());
        }
        var words = command.wording().strip();
        reworded = reworded || kind != GoalKind.OWN && !words.equals(wording);
        wording = words;
        if (kind == GoalKind.OWN) {
            skill = command.skill();
        }
        owner = command.owner().strip();
        dueOn = command.dueOn();
        plannedHours = command.plannedHours();
        become(command.status(), today);
    }

    void become(GoalStatus next, LocalDate today) {
        if (next != GoalStatus.DONE) {
            doneOn = null;
        } else if (status != GoalStatus.DONE || doneOn == null) {
            doneOn = today;
        }
        status = next;
    }

    void trade(GrowthGoal neighbor) {
        var mine = place;
        place = neighbor.place;
        neighbor.place = mine;
    }

    String skill() {
        return skill;
    }

    String code() {
        return code;
    }

    String wording() {
        return wording;
    }

    String owner() {
        return owner;
    }

    GoalStatus status() {
        return status;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    int place() {
        return place;
    }

    long planId() {
        return planId;
    }

    GoalDetails details(List<EvidenceLine> evidence) {
        return new GoalDetails(
                new GoalId(id()),
                version(),
                kind,
                skill,
                code,
                source,
                reworded,
                new WriteGoal(
                        wording, skill, owner, dueOn, plannedHours == null ? null : Hours.plain(plannedHours), status),
                doneOn,
                evidence);
    }
}
