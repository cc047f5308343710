package org.ctoportal.demo;

import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.RateSkill;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Two years of the technology leader of the demo, evaluated by the superintendent; the second is still to be signed. */
@Component
class DemoEvaluations {

    private static final List<String> SKILLS = List.of("LV", "SP", "EP", "IF", "TB", "SF", "IT", "CS", "BM", "DM");
    private static final List<Integer> FIRST = List.of(2, 2, 3, 1, 3, 2, 4, 3, 3, 3);
    private static final List<Integer> SECOND = List.of(3, 3, 3, 2, 3, 3, 4, 3, 4, 3);

    private static final Map<String, String> EVIDENCE = Map.of(
            "IF",
                    "No pilot plan or training calendar was available in May; teachers were asked once, by a survey in"
                            + " September.",
            "IT", "Service report with targets for every quarter, and two recovery tests with written results.",
            "BM", "Four-year budget with its assumptions, and contract reviews that ended two overlapping products.");

    private static final List<String> COMMENTS = List.of(
            "Takes part in cabinet decisions earlier than before. The plan needs measures the board can follow.",
            "Learning walks with principals have begun. Training still follows products rather than lessons.",
            "The strongest area: services are dependable, and costs are explained before they come up.");

    private final DemoActors actors;
    private final EvaluationBeginningService beginning;
    private final EvaluationService evaluations;
    private final EvaluationCycleService cycle;
    private final ReceiptService receipts;

    DemoEvaluations(
            DemoActors actors,
            EvaluationBeginningService beginning,
            EvaluationService evaluations,
            EvaluationCycleService cycle,
            ReceiptService receipts) {
        this.actors = actors;
        this.beginning = beginning;
        this.evaluations = evaluations;
        this.cycle = cycle;
        this.receipts = receipts;
    }

    /** The two school years before this one, unless there is one. */
    void evaluate() {
        actors.actAs(DemoCast.SUPERINTENDENT);
        if (!evaluations.list(PageRequest.of(0, 1)).isEmpty()) {
            return;
        }
        var today = beginning.beginnings().today().start();
        var first = finished(new FiscalYear(today - 2), FIRST);
        finished(new FiscalYear(today - 1), SECOND);
        actors.actAs(DemoCast.TECHNOLOGY_LEADER);
        receipts.sign(first, 1, DemoCast.TECHNOLOGY_LEADER);
    }

    private EvaluationId finished(FiscalYear year, List<Integer> levels) {
        var with = beginning.beginnings();
        var hiredOn = with.descriptions().getLast();
        var leader = with.leaders().stream()
                .filter(one -> one.name().equals(DemoCast.TECHNOLOGY_LEADER))
                .findFirst()
                .orElseThrow();
        var id = beginning.begin(
                new BeginEvaluation(leader.id(), "", "", year, hiredOn.description(), hiredOn.revision(), ""));
        for (var at = 0; at < SKILLS.size(); at++) {
            evaluations.rate(id, new RateSkill(SKILLS.get(at), null, levels.get(at)));
        }
        EVIDENCE.forEach((skill, words) -> evaluations.write(id, new WriteText(TextPlace.EVIDENCE, skill, "", words)));
        var areas = evaluations.get(id).framework().areas();
        for (var at = 0; at < areas.size(); at++) {
            evaluations.write(
                    id, new WriteText(TextPlace.AREA_COMMENT, areas.get(at).code(), "", COMMENTS.get(at)));
        }
        cycle.finish(id);
        return id;
    }
}
