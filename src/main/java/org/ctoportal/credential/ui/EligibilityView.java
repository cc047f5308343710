package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.DatedEligibility;
import org.ctoportal.credential.eligibility.EligibilityDetails;
import org.ctoportal.credential.eligibility.KeptEligibilityService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Whether somebody may apply for CETL, why, and from which day. What they keep of it is theirs alone. */
@Route(CredentialRoutes.ELIGIBILITY)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class EligibilityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService catalogues;
    private final transient KeptEligibilityService kept;
    private final boolean mayKeep;
    private final Div answer = new Div();
    private final Div request = new Div();
    private final Map<String, String> areas = new LinkedHashMap<>();

    EligibilityView(CatalogueService catalogues, KeptEligibilityService kept, CurrentUser currentUser) {
        this.catalogues = catalogues;
        this.kept = kept;
        this.mayKeep = currentUser.get().may(Permissions.HOLD_CREDENTIALS);
        addClassNames("page", "credential");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        catalogues.skills().areas().forEach(area -> areas.put(area.code(), area.name()));
        var header = new PageHeader(getTranslation("credential.eligibility"));
        header.setSubtitle(getTranslation("credential.eligibility.subtitle"));
        var form = new EligibilityForm(areas, this::check);
        var panel = new Div(form, answer);
        panel.addClassNames("panel", "credential-form");
        add(header, new CredentialPages(CredentialPages.ELIGIBILITY), panel, request, rules());
        showKept(form);
    }

    private void showKept(EligibilityForm form) {
        answer.removeAll();
        request.removeAll();
        var known = mayKeep ? kept.find(Catalogue.CETL).orElse(null) : null;
        request.setVisible(known != null && known.hasWaiverPath());
        if (known != null) {
            form.show(known.words());
            check(form);
            follow(form, known);
        }
    }

    private void check(EligibilityForm form) {
        answer.removeAll();
        var today = catalogues.today();
        if (!form.isFit(today)) {
            return;
        }
        var words = form.words();
        catalogues
                .eligibility(Catalogue.CETL, words.degree(), words.experience())
                .ifPresent(result -> answer.add(new AnswerPanel(result, areas, today)));
        if (mayKeep) {
            var keep = new Button(getTranslation("credential.eligibility.keep"), click -> {
                kept.keep(Catalogue.CETL, form.words());
                showKept(form);
                Notices.done(getTranslation("credential.eligibility.kept"));
            });
            var actions = new Div(keep);
            actions.addClassName("credential-actions");
            answer.add(actions);
        }
    }

    /** What was kept, and the request for a waiver where there is one to make or to follow. */
    private void follow(EligibilityForm form, EligibilityDetails known) {
        var forget = new Button(getTranslation("credential.eligibility.forget"), click -> {
            kept.forget(Catalogue.CETL);
            showKept(form);
        });
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var line = new Div(
                CredentialWords.hint(getTranslation(
                        "credential.eligibility.keptOn",
                        CredentialWords.day(known.keptOn(), getLocale()),
                        getTranslation("credential.outcome." + known.outcome()))),
                forget);
        line.addClassName("credential-actions");
        answer.add(line);
        var before = kept.earlier(Catalogue.CETL);
        if (!before.isEmpty()) {
            answer.add(new EarlierAnswers(before));
        }
        if (known.hasWaiverPath()) {
            request.add(new WaiverPanel(known, catalogues.today(), command -> {
                kept.answer(Catalogue.CETL, command);
                showKept(form);
            }));
        }
    }

    private Div rules() {
        var panel = new Div(new H2(getTranslation("credential.eligibility.rules")));
        panel.addClassNames("panel", "credential-form");
        for (DatedEligibility one : catalogues.catalogue().eligibility().getOrDefault(Catalogue.CETL, List.of())) {
            panel.add(
                    new Paragraph(getTranslation(
                            "credential.eligibility.rule",
                            getTranslation("credential.outcome." + one.result()),
                            getTranslation("credential.degree." + one.rule().degree()),
                            one.rule().years())),
                    CredentialWords.source(one.provenance(), getLocale()));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.eligibility");
    }
}
