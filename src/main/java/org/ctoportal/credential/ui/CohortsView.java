package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.catalogue.CatalogueService;
import org.ctoportal.credential.holding.CohortLine;
import org.ctoportal.credential.holding.CohortService;
import org.ctoportal.credential.holding.WriteCohort;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;

/** The calendar of cohorts: those with days of the district, and those the catalogue knows of. */
@Route(CredentialRoutes.COHORTS)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class CohortsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CohortService cohorts;
    private final transient CatalogueService catalogues;
    private final boolean mayKeep;

    CohortsView(CohortService cohorts, CatalogueService catalogues, CurrentUser currentUser) {
        this.cohorts = cohorts;
        this.catalogues = catalogues;
        this.mayKeep = currentUser.get().may(Permissions.KEEP_HOLDERS);
        addClassNames("page", "credential");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("credential.cohorts"));
        header.setSubtitle(getTranslation("credential.cohorts.subtitle"));
        if (mayKeep) {
            header.addAction(new Button(
                    getTranslation("credential.cohort.add"),
                    click -> open(new WriteCohort("", "", "", null, null, null, ""))));
        }
        add(header, new CredentialPages(CredentialPages.COHORTS), dated(), known());
    }

    private Section dated() {
        var lines = cohorts.list();
        var panel = new Section(new H2(getTranslation("credential.cohorts.dated")));
        panel.addClassNames("panel", "credential-form");
        if (lines.isEmpty()) {
            panel.add(new Paragraph(getTranslation("credential.cohorts.none")));
            return panel;
        }
        var list = new UnorderedList();
        list.addClassName("credential-list");
        lines.forEach(line -> list.add(item(line)));
        var file = new Anchor(CredentialRoutes.COHORTS_FILE, getTranslation("credential.cohorts.calendar"));
        file.setRouterIgnore(true);
        panel.add(list, file);
        return panel;
    }

    private ListItem item(CohortLine line) {
        var words = line.words();
        var said = new Div(
                new Span(words.name()),
                CredentialWords.hint(getTranslation(
                        "credential.cohort.days",
                        CredentialWords.day(words.startsOn(), getLocale()),
                        CredentialWords.day(words.testOn(), getLocale()),
                        words.event(),
                        words.seats() == null ? "–" : words.seats())),
                CredentialWords.hint(getTranslation(
                        "credential.cohort.source", words.source(), CredentialWords.day(line.asOf(), getLocale()))));
        said.addClassName("credential-words");
        var item = new ListItem(said);
        if (mayKeep) {
            var change = new Button(
                    getTranslation("credential.change"),
                    click -> new CohortDialog(words, command -> {
                                cohorts.change(line.id(), command);
                                show();
                            })
                            .open());
            change.setAriaLabel(getTranslation("credential.cohort.change", words.name()));
            var remove = new Button(getTranslation("credential.cohort.remove"), click -> {
                cohorts.remove(line.id());
                show();
            });
            remove.setAriaLabel(getTranslation("credential.cohort.remove.of", words.name()));
            item.add(change, remove);
        }
        return item;
    }

    private Section known() {
        var list = new UnorderedList();
        list.addClassName("credential-list");
        catalogues.catalogue().cohorts().forEach(cohort -> {
            var words = new Div(
                    new Span(cohort.name()),
                    CredentialWords.hint(cohort.event()),
                    CredentialWords.source(cohort.provenance(), getLocale()));
            words.addClassName("credential-words");
            var item = new ListItem(words);
            if (mayKeep) {
                item.add(new Button(
                        getTranslation("credential.cohort.date"),
                        click -> open(new WriteCohort(cohort.name(), "", cohort.event(), null, null, null, ""))));
            }
            list.add(item);
        });
        var panel = new Section(new H2(getTranslation("credential.cohorts.known")), list);
        panel.addClassNames("panel", "credential-form");
        return panel;
    }

    private void open(WriteCohort words) {
        new CohortDialog(words, command -> {
                    cohorts.add(command);
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.cohorts");
    }
}
