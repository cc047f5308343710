package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.NotBroughtBackException;
import org.ctoportal.records.RecordHeldException;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.records.RecycleBinService;
import org.ctoportal.records.RecycledLine;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** What was deleted by hand in the last thirty days, to be brought back or destroyed. */
@Route(RecordsRoutes.BIN)
@RolesAllowed(Permissions.KEEP_RECORDS)
class BinView extends Div implements HasDynamicTitle {

    static final String ACTIONS = "actions";

    private final transient RecycleBinService bin;
    private final ZoneId zone;
    private final Grid<RecycledLine> grid = new Grid<>();

    BinView(RecycleBinService bin, DistrictProfileService districts) {
        this.bin = bin;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "records");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("records.bin.subtitle"));
        header.addAction(new Anchor(RecordsRoutes.RECORDS, getTranslation("records.title")));
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("records.bin.what"))
                .setFlexGrow(3);
        grid.addColumn(line -> RecordsWords.moment(line.keptUntil(), zone))
                .setHeader(getTranslation("records.bin.until"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::actions)
                .setKey(ACTIONS)
                .setHeader(getTranslation("records.bin.removed"))
                .setFlexGrow(2);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        grid.setEmptyStateText(getTranslation("records.bin.none"));
        grid.setItemsPageable(bin::list);
        add(header, grid);
    }

    private Div what(RecycledLine line) {
        var title = new Span(named(line));
        title.addClassName("list-title");
        var removed = new Span(getTranslation(
                "records.bin.removed.by", RecordsWords.moment(line.removedAt(), zone), line.removedBy()));
        removed.addClassName("hint");
        return new Div(title, new Div(removed));
    }

    private String named(RecycledLine line) {
        var name = RecordsWords.ofClass(line.key().className());
        return name + ", "
                + (line.title().isEmpty()
                        ? getTranslation("records.number", line.key().number())
                        : line.title());
    }

    private Div actions(RecycledLine line) {
        var back = new Button(getTranslation("records.bin.back"), click -> bringBack(line));
        back.setAriaLabel(getTranslation("records.bin.back.of", named(line)));
        var destroy = new Button(getTranslation("records.bin.destroy"), click -> ask(line));
        destroy.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        destroy.setAriaLabel(getTranslation("records.bin.destroy.of", named(line)));
        var actions = new Div(back, destroy);
        actions.addClassName("record-actions");
        return actions;
    }

    private void bringBack(RecycledLine line) {
        try {
            bin.bringBack(line.id());
            Notices.done(getTranslation("records.bin.back.done", named(line)));
        } catch (NotBroughtBackException e) {
            Notices.problem(getTranslation("records.bin.back.problem"));
        }
        grid.getDataProvider().refreshAll();
    }

    private void ask(RecycledLine line) {
        var sure = new ConfirmDialog(
                getTranslation("records.bin.destroy.sure"),
                getTranslation("records.bin.destroy.text", named(line)),
                getTranslation("records.bin.destroy"),
                confirm -> destroy(line));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("action.cancel"));
        sure.setConfirmButtonTheme("error primary");
        sure.open();
    }

    private void destroy(RecycledLine line) {
        try {
            bin.destroy(line.id());
        } catch (RecordHeldException e) {
            Notices.problem(getTranslation("records.bin.held"));
        }
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.bin");
    }
}
