package org.ctoportal.framework.ui.exchange;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.edition.EditionClosedException;
import org.ctoportal.framework.edition.EditionImportService;
import org.ctoportal.framework.edition.EditionLockedException;
import org.ctoportal.framework.edition.ImportPreview;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.SmallUpload;
import org.jspecify.annotations.Nullable;

/** A file is looked at first: what it would change, where it is wrong. Then it is taken over, or not. */
@Route(FrameworkRoutes.IMPORT)
@RolesAllowed(Permissions.KEEP_TEMPLATES)
class ImportView extends Div implements HasDynamicTitle {

    private final transient EditionImportService imports;
    private final Upload upload;
    private final Div result = new Div();
    private transient @Nullable ImportPreview preview;

    ImportView(EditionImportService imports) {
        this.imports = imports;
        addClassNames("page", "narrow", "import");
        var header = new PageHeader(getTranslation("framework.import.title"));
        header.setSubtitle(getTranslation("framework.import.subtitle"));
        upload = new Upload(new SmallUpload(Limits.BYTES, this::look));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.BYTES);
        upload.setUploadButton(new Button(getTranslation("framework.import.choose")));
        upload.setDropLabel(new Span(getTranslation("framework.import.drop")));
        upload.addFileRejectedListener(
                event -> Notices.problem(getTranslation("framework.import.tooLarge", (Limits.BYTES >> 20) + " MB")));
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(header, upload, sheets(), result);
    }

    private Paragraph sheets() {
        var sheets = new Paragraph(getTranslation("framework.import.sheets") + " ");
        sheets.add(
                sheet("xlsx", "framework.import.sheet.xlsx"),
                new Text(" · "),
                sheet("csv", "framework.import.sheet.csv"));
        sheets.addClassName("hint");
        return sheets;
    }

    private Anchor sheet(String format, String key) {
        var address = FrameworkRoutes.emptySheet(format, getLocale().getLanguage());
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private void look(String name, byte[] bytes) {
        upload.clearFileList();
        result.removeAll();
        var looked = imports.preview(name, bytes);
        preview = looked;
        result.add(new PreviewPanel(name, looked, this::take));
    }

    private void take(Set<String> conflicts) {
        var looked = preview;
        if (looked == null) {
            return;
        }
        try {
            var edition = imports.take(looked.file(), conflicts);
            Notices.done(getTranslation("framework.import.taken"));
            getUI().ifPresent(ui -> ui.navigate(FrameworkRoutes.editionOf(edition.value())));
        } catch (EditionLockedException e) {
            Notices.problem(getTranslation("edition.problem.locked", e.holder()));
        } catch (EditionClosedException e) {
            Notices.problem(getTranslation("edition.problem.closed"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("framework.import.title");
    }
}
