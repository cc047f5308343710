package org.ctoportal.records.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.CertificateDetails;
import org.ctoportal.records.RecordCertificateService;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.shared.ui.PageHeader;

/** What was destroyed, when, by whom and with whose approval; each certificate to print. */
@Route(RecordsRoutes.CERTIFICATES)
@RolesAllowed(Permissions.KEEP_RECORDS)
class CertificatesView extends Div implements HasDynamicTitle {

    private final ZoneId zone;

    CertificatesView(RecordCertificateService certificates, DistrictProfileService districts) {
        this.zone = districts.profile().timeZone();
        addClassNames("page", "records");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("records.certificates.subtitle"));
        header.addAction(new Anchor(RecordsRoutes.RECORDS, getTranslation("records.title")));
        var grid = new Grid<CertificateDetails>();
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("records.certificate"))
                .setFlexGrow(3);
        grid.addColumn(one -> getTranslation("records.certificate.by", one.approvedBy(), one.doneBy()))
                .setHeader(getTranslation("records.certificate.who"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::files)
                .setHeader(getTranslation("records.certificate.files"))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        grid.setEmptyStateText(getTranslation("records.certificates.none"));
        grid.setItemsPageable(certificates::list);
        add(header, grid);
    }

    private Div title(CertificateDetails one) {
        var title = new Span(getTranslation("records.certificate.number", one.number()));
        title.addClassName("list-title");
        var what = new Span(getTranslation(
                "records.certificate.what",
                RecordsWords.ofClass(one.className()),
                one.recordCount(),
                RecordsWords.moment(one.doneAt(), zone)));
        what.addClassName("hint");
        return new Div(title, new Div(what));
    }

    private Div files(CertificateDetails one) {
        var files = new Div();
        for (var format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
            var link = new Anchor(RecordsRoutes.certificateOf(one.id(), format.extension()), format.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.setAriaLabel(getTranslation("records.certificate.number", one.number()) + ", " + format.name());
            files.add(link, new Span(" "));
        }
        return files;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.certificates");
    }
}
