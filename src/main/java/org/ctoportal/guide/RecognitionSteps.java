package org.ctoportal.guide;

import static org.ctoportal.guide.JourneyStep.ADOPTION;
import static org.ctoportal.guide.JourneyStep.COST;
import static org.ctoportal.guide.JourneyStep.FIRST_CLAIM;
import static org.ctoportal.guide.JourneyStep.LAW;
import static org.ctoportal.guide.JourneyStep.OPTIONS;
import static org.ctoportal.guide.JourneyStep.PACKAGE;
import static org.ctoportal.guide.JourneyStep.READINGS;
import static org.ctoportal.guide.JourneyStep.RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.jspecify.annotations.Nullable;

/** How far each step of a recognition is. */
final class RecognitionSteps {

    private final RecognitionFacts facts;
    private final LocalDate today;
    private final Steps steps = new Steps();

    private RecognitionSteps(RecognitionFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** @param blanks terms and texts that no paper can do without; none where nobody looked */
    static List<StepLine> of(RecognitionFacts facts, LocalDate today, @Nullable Integer blanks) {
        var recognition = new RecognitionSteps(facts, today);
        if (facts.policy() == null) {
            recognition.steps.makeable(OPTIONS, "none");
            JourneyStep.of(JourneyKind.RECOGNIZE).stream()
                    .filter(step -> step != OPTIONS)
                    .forEach(recognition.steps::waits);
        } else {
            recognition.policy(new PolicyId(facts.policy()), blanks);
        }
        return recognition.steps.list();
    }

    private void policy(PolicyId policy, @Nullable Integer blanks) {
        var builder = PolicyRoutes.of(policy);
        steps.done(OPTIONS, builder);
        if (facts.adoptedOn() != null || blanks != null && blanks == 0) {
            steps.done(PACKAGE, PolicyRoutes.documentsOf(policy));
        } else if (blanks == null) {
            steps.open(PACKAGE, "look", builder);
        } else {
            steps.open(PACKAGE, "missing", builder, blanks);
        }
        if (facts.costs() > 0 || facts.adoptedOn() != null) {
            steps.done(COST, builder);
        } else {
            steps.open(COST, "none", builder);
        }
        board(PolicyRoutes.adoptionOf(policy));
        rules(AwardRoutes.of(policy));
    }

    private void board(String path) {
        if (facts.legalBy() != null || facts.adoptedOn() != null) {
            steps.done(LAW, path);
        } else {
            steps.open(LAW, facts.isHandedOn() ? "none" : "draft", path);
        }
        var needed = Objects.requireNonNullElse(facts.readingsNeeded(), 0);
        if (facts.isRead()) {
            steps.done(READINGS, path, facts.readings());
        } else {
            steps.open(READINGS, "few", path, facts.readings(), needed);
        }
        if (facts.adoptedOn() != null) {
            steps.done(ADOPTION, path);
        } else {
            steps.open(ADOPTION, "none", path);
        }
    }

    private void rules(String path) {
        if (!facts.isInForce(today)) {
            steps.waits(RULES).waits(FIRST_CLAIM);
            return;
        }
        if (facts.holders() > 0) {
            steps.done(RULES, path, facts.holders());
        } else {
            steps.open(RULES, "none", path);
        }
        if (facts.claims() > 0) {
            steps.done(FIRST_CLAIM, path, facts.claims());
        } else {
            steps.open(FIRST_CLAIM, "none", AwardRoutes.WORTH);
        }
    }
}
