package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.DatedEligibility;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** Whether somebody may apply for CETL, why, and from which day. Nothing of it is kept. */
@Route(CredentialRoutes.ELIGIBILITY)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class EligibilityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService catalogues;
    private final Select<Degree> degree = new Select<>();
    private final Div rows = new Div();
    private final Div answer = new Div();
    private final List<ExperienceRow> experience = new ArrayList<>();
    private final Map<String, String> areas = new LinkedHashMap<>();

    EligibilityView(CatalogueService catalogues) {
        this.catalogues = catalogues;
        addClassNames("page", "credential");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        rows.removeAll();
        experience.clear();
        catalogues.skills().areas().forEach(area -> areas.put(area.code(), area.name()));
        var header = new PageHeader(getTranslation("credential.eligibility"));
        header.setSubtitle(getTranslation("credential.eligibility.subtitle"));
        degree.setLabel(getTranslation("credential.degree"));
        degree.setItems(Degree.values());
        degree.setItemLabelGenerator(one -> getTranslation("credential.degree." + one));
        degree.setValue(Degree.BACHELOR);
        rows.addClassName("credential-form");
        addRow();
        var more = new Button(getTranslation("credential.experience.add"), click -> addRow());
        var check = new Button(getTranslation("credential.eligibility.check"), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(more, check);
        actions.addClassName("credential-actions");
        var form = new Div(degree, rows, actions, answer);
        form.addClassNames("panel", "credential-form");
        add(header, new CredentialPages(CredentialPages.ELIGIBILITY), form, rules());
    }

    private void addRow() {
        var row = new ExperienceRow(areas);
        experience.add(row);
        rows.add(row);
    }

    private void check() {
        var today = catalogues.today();
        if (experience.stream().filter(row -> !row.isFit(today)).count() > 0) {
            answer.removeAll();
            return;
        }
        var said = experience.stream().map(ExperienceRow::experience).toList();
        catalogues.eligibility(Catalogue.CETL, degree.getValue(), said).ifPresent(this::show);
    }

    private void show(EligibilityAnswer result) {
        answer.removeAll();
        answer.setClassName("credential-answer");
        answer.addClassName(result.outcome().name().toLowerCase(Locale.ROOT));
        answer.add(new H2(getTranslation("credential.outcome." + result.outcome())));
        reasons(result).forEach(reason -> answer.add(new Paragraph(reason)));
        if (!result.documents().isEmpty()) {
            var list = new UnorderedList();
            result.documents().forEach(document -> list.add(new ListItem(document)));
            answer.add(new Paragraph(getTranslation("credential.eligibility.documents")), list);
        }
    }

    private List<String> reasons(EligibilityAnswer result) {
        var reasons = new ArrayList<String>();
        if (!result.missingAreas().isEmpty()) {
            reasons.add(getTranslation(
                    "credential.eligibility.areas",
                    result.missingAreas().stream()
                            .map(code -> areas.getOrDefault(code, code))
                            .collect(Collectors.joining(", "))));
        }
        var day = result.eligibleOn();
        if (day == null) {
            reasons.add(getTranslation("credential.eligibility.noDay"));
        } else {
            var key = day.isAfter(catalogues.today()) ? "credential.eligibility.from" : "credential.eligibility.since";
            reasons.add(getTranslation(key, CredentialWords.day(day, getLocale())));
        }
        if (result.degreeMissing()) {
            reasons.add(getTranslation("credential.eligibility.degree"));
        }
        return reasons;
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
