package org.ctoportal.assessment.growth;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.Skill;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The growth plan of the person who asks, which nobody else can reach. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class GrowthPlanService {

    private static final Limit MOST_CHANGES = Limit.of(200);

    private final GrowthPlanRepository plans;
    private final GrowthStandingRepository standings;
    private final GrowthGoalRepository goals;
    private final GrowthEvidenceRepository evidence;
    private final GrowthChangeRepository changes;
    private final PlanShelf shelf;
    private final GrowthTemplates templates;
    private final AssessedStarts starts;
    private final GoalReminders reminders;
    private final MatterMail letters;
    private final CurrentUser currentUser;
    private final Clock clock;

    GrowthPlanService(
            GrowthPlanRepository plans,
            GrowthStandingRepository standings,
            GrowthGoalRepository goals,
            GrowthEvidenceRepository evidence,
            GrowthChangeRepository changes,
            PlanShelf shelf,
            GrowthTemplates templates,
            AssessedStarts starts,
            GoalReminders reminders,
            MatterMail letters,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.standings = standings;
        this.goals = goals;
        this.evidence = evidence;
        this.changes = changes;
        this.shelf = shelf;
        this.templates = templates;
        this.starts = starts;
        this.reminders = reminders;
        this.letters = letters;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<GrowthPlanDetails> find() {
        return shelf.findOwn().map(shelf::details);
    }

    /** What the person's last finished self-assessment proposes; nothing without one. */
    @Transactional(readOnly = true)
    public Optional<AssessedStart> proposed() {
        return starts.find();
    }

    /** The skills a plan can be about, in the order of the framework in use. */
    @Transactional(readOnly = true)
    public List<Skill> skills() {
        return templates.currentFramework().skills();
    }

    /**
     * Begins the plan, from a self-assessment or from chosen skills alone.
     *
     * @throws GrowthPlanExistsException when the person has one
     */
    @Transactional
    public GrowthPlanId begin(PlanTerms terms, @Nullable Assessed assessed) {
        if (shelf.findOwn().isPresent()) {
            throw new GrowthPlanExistsException();
        }
        var plan = saved(new GrowthPlan(
                currentUser.get(),
                templates.current(),
                terms,
                assessed == null ? null : assessed.on(),
                clock.instant()));
        var scores = assessed == null ? Map.<String, Fraction>of() : assessed.scores();
        standings.saveAll(templates.framework(plan.pinned()).skills().stream()
                .map(skill -> new GrowthStanding(
                        plan,
                        skill.code(),
                        scores.get(skill.code()),
                        terms.focus().indexOf(skill.code()) + 1))
                .toList());
        shelf.note(plan, GrowthAct.BEGUN, "");
        return new GrowthPlanId(plan.id());
    }

    private GrowthPlan saved(GrowthPlan plan) {
        try {
            return plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException e) {
            throw new GrowthPlanExistsException();
        }
    }

    /**
     * Gives it another pace or other skills; goals stay as they are.
     *
     * @param seen the number of changes the person saw
     * @throws StaleGrowthPlanException when it was changed elsewhere since
     */
    @Transactional
    public GrowthPlanDetails change(int seen, PlanTerms terms) {
        var plan = held(seen);
        plan.change(terms);
        standings
                .findByPlanIdOrderById(plan.id())
                .forEach(standing -> standing.focus(terms.focus().indexOf(standing.skill()) + 1));
        shelf.note(plan, GrowthAct.CHANGED, "");
        return shelf.details(flushed(plan));
    }

    /** Another window may be as fast. */
    private GrowthPlan flushed(GrowthPlan plan) {
        try {
            return plans.saveAndFlush(plan);
        } catch (OptimisticLockingFailureException e) {
            throw new StaleGrowthPlanException();
        }
    }

    /** Whether letters remind of goals that are due. */
    @Transactional
    public void remind(boolean wanted) {
        var plan = shelf.own();
        plan.remind(wanted);
        goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id()).forEach(goal -> reminders.plan(plan, goal));
    }

    /**
     * What the evidence sheet says in the person's own words.
     *
     * @param seen the words that stood there when the person began to write
     * @throws StaleSheetException when others stand there by now
     * @throws StaleGrowthPlanException when the plan was changed in the same moment
     */
    @Transactional
    public void say(SheetWords seen, SheetWords words) {
        var plan = shelf.own();
        plan.say(seen.stripped(), words.stripped());
        flushed(plan);
    }

    /** What happened to it, the latest first; also who looked at it. */
    @Transactional(readOnly = true)
    public List<GrowthChangeLine> changes() {
        return changes.findByPlanIdOrderByIdDesc(shelf.own().id(), MOST_CHANGES).stream()
                .map(GrowthChange::line)
                .toList();
    }

    /** Takes the plan away with everything that belongs to it, letters included. */
    @Transactional
    public void delete() {
        var plan = shelf.own();
        reminders.forget(plan);
        evidence.deleteAll(evidence.findByPlanIdOrderByDoneOnAscIdAsc(plan.id()));
        goals.deleteAll(goals.findByPlanIdOrderByPlaceAscIdAsc(plan.id()));
        standings.deleteAll(standings.findByPlanIdOrderById(plan.id()));
        changes.deleteAll(changes.findByPlanIdOrderByIdDesc(plan.id(), Limit.unlimited()));
        letters.destroy(GrowthLetters.matter(plan));
        plans.delete(plan);
    }

    private GrowthPlan held(int seen) {
        var plan = shelf.own();
        if (plan.changes() != seen) {
            throw new StaleGrowthPlanException();
        }
        return plan;
    }
}
