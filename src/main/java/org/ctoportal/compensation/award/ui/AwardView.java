package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardNotFoundException;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.AwardService;
import org.ctoportal.compensation.award.ClaimId;
import org.ctoportal.compensation.award.ClaimService;
import org.ctoportal.compensation.award.Holder;
import org.ctoportal.compensation.award.HolderId;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.PayrollBatchId;
import org.ctoportal.compensation.award.RefusedAwardException;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** Who gets what by a policy in a fiscal year and why, and what of it goes to payroll. */
@Route(AwardRoutes.AWARDS)
@RolesAllowed(Permissions.KEEP_AWARDS)
class AwardView extends Div implements BeforeEnterObserver, HasDynamicTitle, AwardEditing {

    private static final int YEARS_AROUND = 2;

    private final transient AwardService awards;
    private final transient ClaimService claims;
    private final FiscalYear present;
    private AwardDetails details;

    @SuppressWarnings("NullAway.Init") // beforeEnter
    AwardView(AwardService awards, ClaimService claims, DistrictProfileService districts, Clock clock) {
        this.awards = awards;
        this.claims = claims;
        this.present = FiscalYear.of(
                LocalDate.ofInstant(clock.instant(), districts.profile().timeZone()));
        addClassNames("page", "policy", "award");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), AwardRoutes.POLICY_ID)
                .map(PolicyId::new)
                .orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(AwardRoutes.YEAR);
        try {
            show(awards.get(id, asked.flatMap(this::year).orElse(present)));
        } catch (PolicyNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private Optional<FiscalYear> year(String text) {
        return years().filter(year -> String.valueOf(year.start()).equals(text)).findFirst();
    }

    private Stream<FiscalYear> years() {
        return IntStream.rangeClosed(present.start() - YEARS_AROUND, present.start() + YEARS_AROUND)
                .mapToObj(FiscalYear::new);
    }

    private void show(AwardDetails found) {
        details = found;
        removeAll();
        var header = new PageHeader(
                getTranslation("award.title", found.policyTitle(), found.year().text()));
        header.setSubtitle(getTranslation("award.subtitle"));
        var add = new Button(getTranslation("award.holder.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(choice(found), add);
        add(
                header,
                standing(found),
                new HoldersPanel(this),
                new ClaimsPanel(this, claims.list(found.policy())),
                new PayrollPanel(this));
    }

    private Select<FiscalYear> choice(AwardDetails found) {
        var choice = new Select<FiscalYear>();
        choice.setLabel(getTranslation("award.year"));
        choice.setItems(years().toList());
        choice.setItemLabelGenerator(FiscalYear::text);
        choice.setValue(found.year());
        choice.addValueChangeListener(event -> UI.getCurrent()
                .navigate(
                        AwardRoutes.of(details.policy()),
                        QueryParameters.of(
                                AwardRoutes.YEAR,
                                String.valueOf(event.getValue().start()))));
        return choice;
    }

    private Paragraph standing(AwardDetails found) {
        var adopted = found.adopted();
        var words = adopted == null
                ? getTranslation("award.standing.notAdopted")
                : getTranslation(
                        found.inForce() ? "award.standing.inForce" : "award.standing.later",
                        adopted.effective().toString());
        var standing = new Paragraph(words);
        standing.setClassName("policy-warning", !found.inForce());
        return standing;
    }

    @Override
    public AwardDetails details() {
        return details;
    }

    private void add() {
        new HolderDialog(details, null, holder -> keep(() -> awards.add(details.policy(), holder))).open();
    }

    @Override
    public void edit(HolderLine line) {
        new HolderDialog(details, line.holder(), holder -> keep(() -> awards.change(line.id(), line.version(), holder)))
                .open();
    }

    @Override
    public void submit() {
        attempt(() -> awards.submit(details.policy(), details.year()));
    }

    @Override
    public void approve(PayrollBatchId batch) {
        attempt(() -> awards.approve(batch));
    }

    @Override
    public void sendBack(PayrollBatchId batch, String reason) {
        attempt(() -> awards.sendBack(batch, reason));
    }

    @Override
    public void check(ClaimId claim, HolderId employee) {
        attempt(() -> claims.check(claim, employee));
    }

    @Override
    public void approve(ClaimId claim) {
        attempt(() -> claims.approve(claim));
    }

    private void attempt(SerializableRunnable act) {
        keep(act).ifPresent(Notices::problem);
    }

    /** What stands in the way, in words; nothing where it was done. */
    private Optional<String> keep(SerializableRunnable act) {
        try {
            act.run();
            show(awards.get(details.policy(), details.year()));
            return Optional.empty();
        } catch (RefusedAwardException e) {
            return Optional.of(getTranslation("award.problem." + e.reason()));
        } catch (AwardNotFoundException e) {
            return Optional.of(getTranslation("award.problem.HOLDER_CHANGED"));
        }
    }

    /** What the dialog asks of the page: to keep a holder, and to say why it cannot. */
    interface KeepHolder extends Serializable {
        Optional<String> keep(Holder holder);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "award.title", details.policyTitle(), details.year().text());
    }
}
