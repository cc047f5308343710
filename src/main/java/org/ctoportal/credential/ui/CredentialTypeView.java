package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.framework.Provenance;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** One credential of the catalogue: every fact with its source and the day it was checked. */
@Route(CredentialRoutes.TYPE)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class CredentialTypeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService catalogues;
    private final boolean mayKeep;
    private String code = "";
    private String title = "";

    CredentialTypeView(CatalogueService catalogues, CurrentUser currentUser) {
        this.catalogues = catalogues;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_HOLDERS);
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(CredentialRoutes.TYPE_CODE).orElse("");
        show();
    }

    private void show() {
        var catalogue = catalogues.catalogue();
        var type = catalogue.find(code).orElseThrow(NotFoundException::new);
        title = type.plainTitle();
        removeAll();
        var header = new PageHeader(title);
        header.setSubtitle(getTranslation("credential.type.subtitle", type.issuer(), code, catalogue.reference()));
        add(header);
        var retired = type.retired();
        if (retired != null) {
            var notice = new Paragraph(getTranslation(
                    "credential.retired.notice",
                    CredentialWords.day(retired.on(), getLocale()),
                    retired.by(),
                    retired.reason()));
            notice.addClassName("notice");
            add(notice);
        }
        if (mayKeep) {
            header.addAction(retired == null ? retire() : restore());
        }
        facts(catalogue, type).forEach(this::add);
    }

    private Button retire() {
        return new Button(
                getTranslation("credential.retire"),
                click -> new ReasonDialog(
                                getTranslation("credential.retire"),
                                getTranslation("credential.retire.hint"),
                                reason -> {
                                    catalogues.retire(code, reason);
                                    show();
                                })
                        .open());
    }

    private Button restore() {
        return new Button(getTranslation("credential.restore"), click -> {
            catalogues.restore(code);
            show();
        });
    }

    private List<Component> facts(Catalogue catalogue, CredentialType type) {
        var terms = type.terms();
        var facts = new ArrayList<Component>();
        facts.add(fact(
                "credential.about",
                getTranslation("credential.offered." + type.offered()) + ". " + type.note(),
                type.provenance()));
        var months = terms.months() == null ? "" : getTranslation("credential.months", terms.months()) + ". ";
        facts.add(fact("credential.column.validity", months + terms.rule(), terms.validity()));
        var hours = terms.hours() == null
                ? ""
                : getTranslation("credential.hours", CredentialWords.number(terms.hours(), getLocale())) + ". ";
        facts.add(fact("credential.renewal", hours + terms.note(), terms.renewal()));
        catalogue
                .stackOf(code)
                .ifPresent(stack -> facts.add(fact(
                        "credential.stacks",
                        getTranslation(
                                        "credential.stack",
                                        stack.name(),
                                        stack.members().size()) + ". "
                                + (type.prerequisites().isEmpty()
                                        ? ""
                                        : getTranslation(
                                                "credential.prerequisites", String.join(", ", type.prerequisites()))),
                        stack.provenance())));
        catalogue
                .examinations()
                .getOrDefault(code, List.of())
                .forEach(one -> facts.add(fact(
                        "credential.examination",
                        getTranslation(
                                "credential.examination.words",
                                one.format(),
                                one.windowDays(),
                                CredentialWords.day(one.validFrom(), getLocale()),
                                CredentialWords.day(one.validTo(), getLocale())),
                        one.provenance())));
        type.fees()
                .forEach(fee -> facts.add(fact(
                        "credential.fee",
                        fee.label()
                                + (fee.amount() == null
                                        ? ""
                                        : ": $" + CredentialWords.number(fee.amount(), getLocale())),
                        fee.provenance())));
        var right = type.supervision();
        if (right != null) {
            facts.add(fact(
                    "credential.supervision",
                    getTranslation("credential.supervision." + right.licensedStaff(), right.state()) + " "
                            + right.condition(),
                    right.provenance()));
        }
        if (!type.skills().isEmpty()) {
            facts.add(fact("credential.learning.skills", String.join(", ", type.skills()), type.provenance()));
        }
        return facts;
    }

    private Section fact(String key, String words, Provenance provenance) {
        var section = new Section(
                new H2(getTranslation(key)),
                new Paragraph(words.isBlank() ? "–" : words),
                CredentialWords.source(provenance, getLocale()));
        section.addClassNames("panel", "credential-fact");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
