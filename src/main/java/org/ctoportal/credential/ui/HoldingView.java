package org.ctoportal.credential.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.HoldingDetails;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningLine;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.RenewalService;
import org.ctoportal.credential.holding.StaleHoldingException;
import org.ctoportal.credential.holding.VerificationService;
import org.ctoportal.credential.intake.BadgeIntakeService;
import org.ctoportal.credential.intake.BadgeRecheck;
import org.ctoportal.framework.Skill;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** One credential of somebody: what is known, how it was verified, what renews it, and what was done with it. */
@Route(CredentialRoutes.HOLDING)
@RolesAllowed(Permissions.HOLD_CREDENTIALS)
class HoldingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HoldingService holdings;
    private final transient RenewalService renewals;
    private final transient LearningService learning;
    private final transient EvidenceService evidence;
    private final transient VerificationService verifications;
    private final transient CatalogueService catalogues;
    private final transient BadgeIntakeService badges;
    private HoldingId id = new HoldingId(0);
    private String title = "";

    HoldingView(
            HoldingService holdings,
            RenewalService renewals,
            LearningService learning,
            EvidenceService evidence,
            VerificationService verifications,
            CatalogueService catalogues,
            BadgeIntakeService badges) {
        this.holdings = holdings;
        this.renewals = renewals;
        this.learning = learning;
        this.evidence = evidence;
        this.verifications = verifications;
        this.catalogues = catalogues;
        this.badges = badges;
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new HoldingId(RouteNumber.in(event.getRouteParameters(), CredentialRoutes.HOLDING_ID)
                .orElseThrow(NotFoundException::new));
        try {
            show();
        } catch (HoldingNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var details = holdings.get(id);
        var today = catalogues.today();
        title = details.summary().title();
        removeAll();
        var header = new PageHeader(title);
        var name = details.summary().holder().name();
        header.setSubtitle(details.letters().isEmpty() ? name : name + ", " + details.letters());
        add(header, new HoldingFacts(details));
        if (details.mayChange()) {
            var ways = new HoldingActions(details, catalogues::catalogue, this::show);
            if (details.mayRenew()) {
                header.addAction(ways.renew(words -> renewals.renew(id, details.version(), words)));
            }
            header.addAction(
                    ways.bring(badges),
                    ways.change(words -> holdings.change(id, details.version(), words)),
                    ways.withdraw(reason -> act(() -> holdings.withdraw(id, details.version(), reason))));
        }
        add(new VerifyPanel(
                details,
                (level, how) -> act(() -> verifications.verify(id, details.version(), level, how)),
                () -> act(() -> tell(badges.checkAgain(id, details.version()).result()))));
        addRenewal(details, today);
        add(
                new EvidencePanel(
                        details,
                        (file, bytes) -> act(() -> evidence.add(id, file, bytes)),
                        file -> act(() -> evidence.remove(id, file))),
                new HoldingHistory(details.steps()));
    }

    private void addRenewal(HoldingDetails details, LocalDate today) {
        var plan = details.renewal();
        if (plan == null) {
            return;
        }
        var skills = skills();
        if (!details.mayChange()) {
            add(new RenewalPanel(plan, details.learning(), skills, today, null));
            return;
        }
        var panel = new RenewalPanel(plan, details.learning(), skills, today, line -> open(line, skills, today));
        panel.offer(() -> new LearningDialog(skills, today, command -> act(() -> learning.add(id, command))).open());
        add(panel);
    }

    private void open(LearningLine line, Map<String, String> skills, LocalDate today) {
        new LearningDialog(skills, today, command -> act(() -> learning.change(id, line.id(), command)))
                .showing(line, () -> act(() -> learning.remove(id, line.id())))
                .open();
    }

    private Map<String, String> skills() {
        return catalogues.skills().skills().stream()
                .collect(toMap(Skill::code, Skill::name, (one, same) -> one, LinkedHashMap::new));
    }

    private void tell(BadgeRecheck.Result result) {
        var words = getTranslation("credential.check." + result.key());
        if (result == BadgeRecheck.Result.CONFIRMED) {
            Notices.done(words);
        } else {
            Notices.problem(words);
        }
    }

    private void act(Runnable work) {
        try {
            work.run();
            show();
        } catch (StaleHoldingException e) {
            show();
            Notices.problem(getTranslation("credential.stale"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
