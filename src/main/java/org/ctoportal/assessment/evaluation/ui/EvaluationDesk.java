package org.ctoportal.assessment.evaluation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.AccessLine;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;
import org.ctoportal.assessment.evaluation.EvaluationClosedException;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.RateSkill;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.assessment.evaluation.RefusedEvaluationException;
import org.ctoportal.assessment.evaluation.StaleEvaluationException;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.SaveStatus;

/** The evaluation on the screen, and the one way its parts change it: everything is kept as it is done. */
class EvaluationDesk implements EvaluationSteps {

    private final transient EvaluationService evaluations;
    private final transient EvaluationCycleService cycle;
    private final transient ReceiptService receipts;
    private final transient Clock clock;
    private final ZoneId zone;
    private final SaveStatus status;
    private final EvaluationBody body;
    private EvaluationDetails details;

    EvaluationDesk(
            EvaluationService evaluations,
            EvaluationCycleService cycle,
            ReceiptService receipts,
            Clock clock,
            ZoneId zone,
            SaveStatus status,
            EvaluationDetails opened) {
        this.evaluations = evaluations;
        this.cycle = cycle;
        this.receipts = receipts;
        this.clock = clock;
        this.zone = zone;
        this.status = status;
        this.details = opened;
        this.body = new EvaluationBody(this, zone);
    }

    /** The parts of the page, as they stand. */
    EvaluationBody shown() {
        body.show();
        return body;
    }

    @Override
    public EvaluationDetails details() {
        return details;
    }

    @Override
    public void rate(String skill, int level) {
        try {
            var seen = details().content().rating(skill).level();
            details = evaluations.rate(id(), new RateSkill(skill, seen, level));
            saved();
        } catch (StaleEvaluationException | EvaluationClosedException e) {
            stale();
        }
    }

    @Override
    public Optional<String> write(WriteText text) {
        try {
            details = evaluations.write(id(), text);
            saved();
        } catch (StaleEvaluationException e) {
            status.notSaved();
            details = evaluations.get(id());
            return Optional.of(e.now());
        } catch (EvaluationClosedException e) {
            stale();
        }
        return Optional.empty();
    }

    private void saved() {
        status.saved(clock.instant(), zone);
        body.refresh();
    }

    private void stale() {
        Notices.problem(translate("evaluation.closed"));
        showAnew();
    }

    private void showAnew() {
        status.notSaved();
        details = evaluations.get(id());
        body.show();
    }

    private void step(SerializableSupplier<EvaluationDetails> step, String done) {
        answer(step, done).ifPresent(Notices::problem);
    }

    /** Takes the step and shows what follows; answers what is wrong when it cannot be taken. */
    private Optional<String> answer(SerializableSupplier<EvaluationDetails> step, String done) {
        try {
            return attempt(step, done);
        } catch (EvaluationClosedException e) {
            stale();
            return Optional.empty();
        }
    }

    private Optional<String> attempt(SerializableSupplier<EvaluationDetails> step, String done) {
        try {
            details = step.get();
            Notices.done(translate(done));
            body.show();
            return Optional.empty();
        } catch (RefusedEvaluationException e) {
            return Optional.of(EvaluationWords.problems(e));
        }
    }

    /** Asked for by a dialog, which stays open over words that could not be kept. */
    private Optional<String> paper(SerializableSupplier<EvaluationDetails> step) {
        try {
            return attempt(step, "evaluation.done.paper");
        } catch (EvaluationClosedException e) {
            showAnew();
            return Optional.of(translate("evaluation.paper.changed"));
        }
    }

    @Override
    public void shareMidYear() {
        step(() -> cycle.shareMidYear(id()), "evaluation.done.midYear");
    }

    @Override
    public void finish() {
        step(() -> cycle.finish(id()), "evaluation.done.finish");
    }

    @Override
    public void correct(String reason) {
        step(() -> cycle.correct(id(), reason), "evaluation.done.correct");
    }

    @Override
    public void dropCorrection() {
        step(() -> cycle.dropCorrection(id()), "evaluation.done.drop");
    }

    @Override
    public void attach(EvaluationAttachment one) {
        step(() -> evaluations.attach(id(), one), "evaluation.done.attach");
    }

    @Override
    public void detach(EvaluationAttachment one) {
        step(() -> evaluations.detach(id(), one), "evaluation.done.detach");
    }

    @Override
    public Optional<String> sign(int edition, String typedName) {
        return answer(() -> receipts.sign(id(), edition, typedName), "evaluation.done.sign");
    }

    @Override
    public Optional<String> respond(int edition, String words) {
        return answer(
                () -> {
                    var kept = receipts.respond(id(), edition, words);
                    body.responded();
                    return kept;
                },
                "evaluation.done.respond");
    }

    @Override
    public Optional<String> recordPaper(int edition, LocalDate signedOn, String said, LocalDate saidOn) {
        return paper(() -> receipts.record(id(), edition, signedOn, said, saidOn));
    }

    @Override
    public Optional<String> recordPaperResponse(int edition, String said, LocalDate saidOn) {
        return paper(() -> receipts.recordResponse(id(), edition, said, saidOn));
    }

    @Override
    public List<AccessLine> accesses() {
        return evaluations.accesses(id());
    }

    @Override
    public void discard() {
        try {
            evaluations.discard(id());
            Notices.done(translate("evaluation.done.discard"));
            UI.getCurrent().navigate(EvaluationRoutes.LIST);
        } catch (EvaluationClosedException e) {
            stale();
        }
    }

    private EvaluationId id() {
        return details().id();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
