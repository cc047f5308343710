package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationReader;
import org.jspecify.annotations.Nullable;

/** The parts of the page, as its reader may see them: the rubric, and beside it what follows from it. */
class EvaluationBody extends Composite<Div> {

    private final EvaluationSteps steps;
    private final ZoneId zone;
    private final ResultPanel result = new ResultPanel();
    private final FinishPanel finish;
    private @Nullable RubricSheet sheet;
    private String unsent = "";

    EvaluationBody(EvaluationSteps steps, ZoneId zone) {
        this.steps = steps;
        this.zone = zone;
        this.finish = new FinishPanel(steps);
        getContent().addClassName("evaluation-body");
    }

    void show() {
        var main = new Div();
        main.addClassName("evaluation-main");
        main(main);
        var side = new Div();
        side.addClassName("evaluation-side");
        side(side);
        getContent().removeAll();
        getContent().add(main, side);
        refresh();
    }

    private void main(Div main) {
        var evaluation = steps.details();
        if (evaluation.reader() == EvaluationReader.EMPLOYEE) {
            evaluation.toAnswer().forEach(edition -> main.add(received(edition)));
        }
        sheet = evaluation.isWritable() ? new RubricSheet(steps) : null;
        if (sheet != null) {
            main.add(sheet);
            sheet.openNext();
        } else if (hasLevels()) {
            main.add(result, new RubricReading(evaluation));
        }
    }

    private void side(Div side) {
        var evaluation = steps.details();
        if (sheet != null) {
            side.add(result);
        }
        if (evaluation.reader() == EvaluationReader.SUPERVISOR) {
            side.add(finish);
        }
        side.add(
                new MidYearPanel(steps, zone, steps::shareMidYear),
                new AttachedPanel(evaluation, steps::attach, steps::detach),
                new EditionsPanel(evaluation, zone, this::recordPaper),
                new AccessPanel(steps::accesses, zone));
    }

    /** To the employee there are none before the end of the year. */
    private boolean hasLevels() {
        return steps.details().reader() != EvaluationReader.EMPLOYEE
                || steps.details().standing().isPresent();
    }

    private ReceivedPanel received(EditionDetails edition) {
        return new ReceivedPanel(steps, edition, unsent, words -> unsent = words);
    }

    /** The response is kept, and nothing waits to be added any longer. */
    void responded() {
        unsent = "";
    }

    private void recordPaper(EditionDetails edition) {
        var isSigned = edition.receipt() != null;
        new PaperReceiptDialog(
                        steps.details().terms().employee(),
                        isSigned,
                        steps.today(),
                        (signedOn, said, saidOn) -> isSigned
                                ? steps.recordPaperResponse(edition.number(), said, saidOn)
                                : steps.recordPaper(edition.number(), signedOn, said, saidOn))
                .open();
    }

    /** What follows from levels and texts, without replacing what somebody types in. */
    void refresh() {
        result.show(steps.details());
        finish.show(steps.details());
        if (sheet != null) {
            sheet.refresh();
        }
    }
}
