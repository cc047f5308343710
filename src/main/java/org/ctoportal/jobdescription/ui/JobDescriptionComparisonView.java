package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.ui.ClauseChanges;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.ComparedDescriptions;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** What differs between two job descriptions as they stand now. */
@Route(JobDescriptionRoutes.COMPARISON)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class JobDescriptionComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JobDescriptionLibraryService library;

    JobDescriptionComparisonView(JobDescriptionLibraryService library) {
        this.library = library;
        addClassNames("page", "revisions-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var first = id(event, JobDescriptionRoutes.ID);
        var second = id(event, JobDescriptionRoutes.OTHER);
        try {
            show(first, second, library.compare(first, second));
        } catch (DocumentNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private static DocumentId id(BeforeEnterEvent event, String name) {
        return RouteNumber.in(event.getRouteParameters(), name)
                .map(DocumentId::new)
                .orElseThrow(NotFoundException::new);
    }

    private void show(DocumentId first, DocumentId second, ComparedDescriptions compared) {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(
                getTranslation("jobDescription.library.compare.between", compared.first(), compared.second()));
        for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
            header.addAction(file(first, second, format));
        }
        header.addAction(link(first, compared.first()), link(second, compared.second()));
        var summary = new Paragraph(new ComparisonWords(getLocale()).summary(compared.comparison()));
        summary.getElement().setAttribute("role", "status");
        add(header, summary, new ClauseChanges(compared.comparison().onlyChanges(), change -> Optional.empty()));
    }

    private Anchor file(DocumentId first, DocumentId second, DocumentFormat format) {
        var file = new Anchor(
                JobDescriptionRoutes.comparisonFileOf(first, second, format, getLocale()),
                getTranslation("jobDescription.library.compare.file", format.name()));
        file.addClassName("button");
        file.setRouterIgnore(true);
        return file;
    }

    private static RouterLink link(DocumentId id, String title) {
        var link = new RouterLink(title, JobDescriptionEditorView.class, JobDescriptionEditorView.parameters(id));
        link.addClassName("button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobDescription.library.compare.title");
    }
}
