package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.AccessLine;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;
import org.ctoportal.assessment.evaluation.EvaluationClosedException;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.RateSkill;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.assessment.evaluation.RefusedEvaluationException;
import org.ctoportal.assessment.evaluation.StaleEvaluationException;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One evaluation: its supervisor writes it, the employee reads what was shared and answers, human resources read. */
@Route(EvaluationRoutes.EVALUATION)
@RolesAllowed(Permissions.READ_EVALUATIONS)
class EvaluationView extends Div implements BeforeEnterObserver, HasDynamicTitle, EvaluationSteps {

    private final transient EvaluationService evaluations;
    private final transient EvaluationCycleService cycle;
    private final transient ReceiptService receipts;
    private final transient Clock clock;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private final EvaluationBody body;
    private @Nullable EvaluationDetails details;

    EvaluationView(
            EvaluationService evaluations,
            EvaluationCycleService cycle,
            ReceiptService receipts,
            DistrictProfileService districts,
            Clock clock) {
        this.evaluations = evaluations;
        this.cycle = cycle;
        this.receipts = receipts;
        this.clock = clock;
        this.zone = districts.profile().timeZone();
        this.body = new EvaluationBody(this, zone);
        addClassNames("page", "evaluation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), EvaluationRoutes.ID)
                .map(EvaluationId::new)
                .orElseThrow(NotFoundException::new);
        try {
            details = evaluations.open(id);
        } catch (EvaluationNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var terms = details().terms();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(
                terms.title().isEmpty()
                        ? getTranslation("evaluation.subtitle.alone", terms.supervisor())
                        : getTranslation("evaluation.subtitle", terms.title(), terms.supervisor()));
        header.addAction(status, link(EvaluationRoutes.yearsOf(id), "evaluation.years.link"));
        status.watch(body);
        var basis = new Paragraph(EvaluationWords.basis(terms));
        basis.addClassName("hint");
        add(header, basis, body);
        body.show();
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    @Override
    public EvaluationDetails details() {
        return Objects.requireNonNull(details);
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
        Notices.problem(getTranslation("evaluation.closed"));
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
            details = step.get();
            Notices.done(getTranslation(done));
            body.show();
        } catch (RefusedEvaluationException e) {
            return Optional.of(EvaluationWords.problems(e));
        } catch (EvaluationClosedException e) {
            stale();
        }
        return Optional.empty();
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
        return answer(() -> receipts.respond(id(), edition, words), "evaluation.done.respond");
    }

    @Override
    public Optional<String> recordPaper(int edition, LocalDate signedOn, String said, LocalDate saidOn) {
        return answer(() -> receipts.record(id(), edition, signedOn, said, saidOn), "evaluation.done.paper");
    }

    @Override
    public List<AccessLine> accesses() {
        return evaluations.accesses(id());
    }

    @Override
    public void discard() {
        try {
            evaluations.discard(id());
            Notices.done(getTranslation("evaluation.done.discard"));
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

    @Override
    public String getPageTitle() {
        return getTranslation(
                "evaluation.title",
                details().terms().employee(),
                details().terms().schoolYear().text());
    }
}
