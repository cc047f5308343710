package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.ClassLine;
import org.ctoportal.records.DestroyRecords;
import org.ctoportal.records.HoldScope;
import org.ctoportal.records.HoldService;
import org.ctoportal.records.Procedure;
import org.ctoportal.records.RecordDestructionService;
import org.ctoportal.records.RecordLine;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.records.RetentionService;
import org.ctoportal.records.SetRecordHold;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** What the district keeps, for how long and by which rule; what is due, to be held or destroyed. */
@Route(RecordsRoutes.RECORDS)
@Menu(title = "menu.district.records", order = 84)
@RolesAllowed(Permissions.KEEP_RECORDS)
class RecordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RetentionService retention;
    private final transient HoldService holds;
    private final transient RecordDestructionService destructions;

    RecordsView(RetentionService retention, HoldService holds, RecordDestructionService destructions) {
        this.retention = retention;
        this.holds = holds;
        this.destructions = destructions;
        addClassNames("page", "records");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("records.subtitle"));
        header.addAction(
                new Anchor(RecordsRoutes.HOLDS, getTranslation("records.holds")),
                new Anchor(RecordsRoutes.CERTIFICATES, getTranslation("records.certificates")),
                new Anchor(RecordsRoutes.BIN, getTranslation("records.bin")),
                new Anchor(RecordsRoutes.ERASURE, getTranslation("records.erasure")));
        var classes = retention.classes();
        var due = new DueGrid(retention, classes);
        add(header, heading("records.classes"), new ClassTable(classes, this::change));
        add(heading("records.due"), due, actions(due), hint());
    }

    private Div actions(DueGrid due) {
        var hold = new Button(getTranslation("records.hold.set"), click -> hold(due));
        var destroy = new Button(getTranslation("records.destroy"), click -> destroy(due));
        destroy.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(hold, destroy);
        actions.addClassName("record-actions");
        return actions;
    }

    private H2 heading(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-title");
        return heading;
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("records.advice"));
        hint.addClassName("hint");
        return hint;
    }

    private void change(ClassLine line) {
        new TermDialog(line, (years, why) -> {
                    retention.keep(line.name(), years, why);
                    show();
                })
                .open();
    }

    private void hold(DueGrid due) {
        var chosen = due.chosen().stream().map(line -> HoldScope.of(line.key())).toList();
        if (chosen.isEmpty() || chosen.size() > SetRecordHold.MOST) {
            Notices.problem(getTranslation("records.choose", SetRecordHold.MOST));
            return;
        }
        new HoldDialog(chosen, command -> {
                    holds.set(command);
                    show();
                })
                .open();
    }

    private void destroy(DueGrid due) {
        var chosen = List.copyOf(due.chosen());
        var classes = chosen.stream().map(line -> line.key().className()).distinct();
        if (chosen.isEmpty() || chosen.size() > DestroyRecords.MOST) {
            Notices.problem(getTranslation("records.choose", DestroyRecords.MOST));
        } else if (chosen.stream().anyMatch(line -> line.procedure() == Procedure.OWN)) {
            Notices.problem(getTranslation("records.destroy.own"));
        } else if (classes.count() > 1) {
            Notices.problem(getTranslation("records.destroy.oneClass"));
        } else {
            new DestroyDialog(
                            inOrder(chosen),
                            destructions.conditions(chosen.getFirst().key().className()),
                            command -> {
                                var certificate = destructions.destroy(command);
                                Notices.done(getTranslation("records.destroyed", certificate.number()));
                                show();
                            })
                    .open();
        }
    }

    private static List<RecordLine> inOrder(List<RecordLine> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparingLong(line -> line.key().number()))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.title");
    }
}
