package org.ctoportal.assessment.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of one's own growth plan, and what was done for them. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class GoalService {

    private final GrowthGoalRepository goals;
    private final GrowthEvidenceRepository evidence;
    private final PlanShelf shelf;
    private final GrowthTemplates templates;
    private final GoalReminders reminders;
    private final Clock clock;

    GoalService(
            GrowthGoalRepository goals,
            GrowthEvidenceRepository evidence,
            PlanShelf shelf,
            GrowthTemplates templates,
            GoalReminders reminders,
            Clock clock) {
        this.goals = goals;
        this.evidence = evidence;
        this.shelf = shelf;
        this.templates = templates;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Takes what the packs offer under these codes as goals, each due when its module ends on the schedule. What the plan
     * has already is passed over.
     *
     * @throws GrowthPlanNotFoundException when the packs of the plan offer nothing under one of them
     */
    @Transactional
    public void accept(List<String> codes) {
        var plan = shelf.own();
        var offers = templates.offers(plan.pinned());
        var weeks = shelf.weeks(plan);
        var have = goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id());
        var place = next(have);
        for (var code : codes) {
            var offer = offers.find(code).orElseThrow(GrowthPlanNotFoundException::new);
            if (have.stream().noneMatch(goal -> goal.code().equals(code))) {
                added(plan, new GrowthGoal(plan, offer, due(offer, plan, weeks).orElse(null), place));
                place++;
            }
        }
    }

    /** A date that is past already is none to begin with. */
    private Optional<LocalDate> due(Suggestion offer, GrowthPlan plan, StudyWeeks weeks) {
        var first = weeks.weeks().getFirst().to();
        var last = weeks.weeks().getLast().to();
        var end =
                switch (offer.remark()) {
                    case "START" -> first;
                    default ->
                        templates.path(plan.pinned().growth()).modules().stream()
                                .filter(module ->
                                        !module.isFrame() && module.skill().equals(offer.skill()))
                                .filter(module -> offer.kind() != GoalKind.CREDENTIAL)
                                .findFirst()
                                .flatMap(module -> weeks.endOf(module.code()))
                                .orElse(last);
                };
        return Optional.of(end).filter(day -> !day.isBefore(shelf.today()));
    }

    /** Adds a goal in the person's own words. */
    @Transactional
    public void write(WriteGoal command) {
        var plan = shelf.own();
        var place = next(goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id()));
        added(plan, new GrowthGoal(plan, command, place, shelf.today()));
    }

    private void added(GrowthPlan plan, GrowthGoal goal) {
        reminders.plan(plan, goals.saveAndFlush(goal));
        shelf.note(plan, GrowthAct.GOAL_ADDED, goal.wording());
    }

    private static int next(List<GrowthGoal> have) {
        return have.isEmpty() ? 1 : have.getLast().place() + 1;
    }

    /**
     * Changes it.
     *
     * @param seen the version the person saw
     * @throws StaleGrowthPlanException when it was changed elsewhere since
     */
    @Transactional
    public void change(GoalId id, long seen, WriteGoal command) {
        var plan = shelf.own();
        var goal = shelf.goal(plan, id);
        if (goal.version() != seen) {
            throw new StaleGrowthPlanException();
        }
        var before = goal.status();
        goal.change(command, shelf.today());
        reminders.plan(plan, goal);
        shelf.note(plan, before == goal.status() ? GrowthAct.GOAL_CHANGED : act(goal.status()), goal.wording());
    }

    /** Says how far it is. */
    @Transactional
    public void become(GoalId id, GoalStatus status) {
        var plan = shelf.own();
        var goal = shelf.goal(plan, id);
        if (goal.status() != status) {
            goal.become(status, shelf.today());
            reminders.plan(plan, goal);
            shelf.note(plan, act(status), goal.wording());
        }
    }

    private static GrowthAct act(GoalStatus status) {
        return switch (status) {
            case PLANNED -> GrowthAct.GOAL_OPENED;
            case UNDER_WAY -> GrowthAct.GOAL_STARTED;
            case DONE -> GrowthAct.GOAL_DONE;
        };
    }

    /** Changes places with the goal of the same skill before it, or after it; nothing happens at the end. */
    @Transactional
    public void move(GoalId id, boolean up) {
        var plan = shelf.own();
        var goal = shelf.goal(plan, id);
        neighbor(plan, goal, up).ifPresent(goal::trade);
    }

    private Optional<GrowthGoal> neighbor(GrowthPlan plan, GrowthGoal goal, boolean up) {
        @Nullable GrowthGoal before = null;
        var same = goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id()).stream()
                .filter(one -> one.skill().equals(goal.skill()))
                .toList();
        for (var at = 0; at < same.size(); at++) {
            if (same.get(at).id() == goal.id()) {
                var next = at + 1 < same.size() ? same.get(at + 1) : null;
                return Optional.ofNullable(up ? before : next);
            }
            before = same.get(at);
        }
        return Optional.empty();
    }

    /** Takes it out of the plan with what was done for it. */
    @Transactional
    public void remove(GoalId id) {
        var plan = shelf.own();
        var goal = shelf.goal(plan, id);
        reminders.forget(goal);
        evidence.deleteAll(evidence.findByPlanIdAndGoalId(plan.id(), goal.id()));
        goals.delete(goal);
        shelf.note(plan, GrowthAct.GOAL_REMOVED, goal.wording());
    }

    @Transactional
    public void add(GoalId id, AddEvidence command) {
        var plan = shelf.own();
        var goal = shelf.goal(plan, id);
        evidence.save(new GrowthEvidence(goal, command, shelf.today(), clock.instant()));
        shelf.note(plan, GrowthAct.EVIDENCE_ADDED, goal.wording());
    }

    @Transactional
    public void remove(EvidenceId id) {
        var plan = shelf.own();
        var line = evidence.findByPlanIdAndId(plan.id(), id.value()).orElseThrow(GrowthPlanNotFoundException::new);
        evidence.delete(line);
        shelf.note(plan, GrowthAct.EVIDENCE_REMOVED, line.line().note());
    }
}
