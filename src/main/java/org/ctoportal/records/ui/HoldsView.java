package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.ClassLine;
import org.ctoportal.records.HoldDetails;
import org.ctoportal.records.HoldService;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.records.RetentionService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;

/** Every hold there is and was, what it covers, who set it and why, and how it ended. */
@Route(RecordsRoutes.HOLDS)
@RolesAllowed(Permissions.KEEP_RECORDS)
class HoldsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HoldService holds;
    private final transient RetentionService retention;
    private final ZoneId zone;

    HoldsView(HoldService holds, RetentionService retention, DistrictProfileService districts) {
        this.holds = holds;
        this.retention = retention;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "narrow", "records");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("records.holds.subtitle"));
        var set = new Button(getTranslation("records.hold.set"), click -> set());
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(new Anchor(RecordsRoutes.RECORDS, getTranslation("records.title")), set);
        add(header);
        var all = holds.all();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("records.holds.none"), getTranslation("records.holds.none.hint")));
        }
        all.forEach(hold -> add(panel(hold)));
    }

    private Section panel(HoldDetails hold) {
        var covers = new UnorderedList();
        covers.addClassName("record-list");
        hold.covers().forEach(cover -> covers.add(new ListItem(RecordsWords.scope(cover))));
        var since = new Paragraph(
                getTranslation("records.hold.since", RecordsWords.moment(hold.setAt(), zone), hold.setBy()));
        since.addClassName("hint");
        var panel = new Section(new H2(hold.name()), new Paragraph(hold.reason()), covers, since);
        panel.addClassNames("panel", "record-panel");
        var lifted = hold.liftedAt();
        if (lifted == null) {
            panel.add(new Button(
                    getTranslation("records.hold.lift"),
                    click -> new LiftDialog(hold.name(), why -> {
                                holds.lift(hold.id(), why);
                                show();
                            })
                            .open()));
        } else {
            panel.add(new Paragraph(getTranslation(
                    "records.hold.lifted", RecordsWords.moment(lifted, zone), hold.liftedBy(), hold.liftReason())));
        }
        return panel;
    }

    private void set() {
        var classes = retention.classes().stream()
                .filter(ClassLine::counted)
                .map(ClassLine::name)
                .toList();
        new HoldDialog(holds.people(), classes, command -> {
                    holds.set(command);
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.holds");
    }
}
