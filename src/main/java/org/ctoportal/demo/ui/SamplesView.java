package org.ctoportal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ctoportal.demo.SampleRemovalService;
import org.ctoportal.demo.SampleRoutes;
import org.ctoportal.demo.SampleSummary;
import org.ctoportal.demo.SamplesStayException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.PlainTable;

/** What the sample districts hold, and how all of it is removed. */
@Route(SampleRoutes.SAMPLES)
@RolesAllowed(Permissions.REMOVE_SAMPLES)
class SamplesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WELCOME = "/welcome?token=";

    private final transient SampleRemovalService samples;
    private final String district;
    private final TextField typed = new TextField(getTranslation("samples.typed"));

    SamplesView(SampleRemovalService samples, CurrentUser currentUser) {
        this.samples = samples;
        this.district = currentUser.get().districtName();
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!samples.isOffered()) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getTranslation("samples.title"));
        header.setSubtitle(getTranslation("samples.subtitle"));
        add(header);
        if (samples.isBeingSetUp()) {
            add(new EmptyState(getTranslation("samples.beingSetUp"), getTranslation("samples.beingSetUp.hint")));
            return;
        }
        samples.samples().forEach(sample -> add(summary(sample)));
        typed.setHelperText(getTranslation("samples.typed.hint", district));
        typed.setWidthFull();
        var remove = new Button(getTranslation("samples.remove"), click -> ask());
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        var last = new Section(new Paragraph(getTranslation("samples.consequence")), typed, remove);
        last.addClassNames("panel", "journey-begin");
        add(last);
    }

    private Section summary(SampleSummary sample) {
        var title = new H2(sample.district());
        title.addClassName("section-title");
        var table = new PlainTable(
                sample.district(), List.of(getTranslation("samples.what"), getTranslation("samples.count")));
        sample.counts()
                .forEach((name, number) -> table.addRow(List.<Component>of(
                        new Span(getTranslation("samples.of." + name)), new Span(String.valueOf(number)))));
        var section = new Section(title, table);
        section.addClassName("panel");
        return section;
    }

    private void ask() {
        if (!typed.getValue().strip().equals(district)) {
            typed.setInvalid(true);
            typed.setErrorMessage(getTranslation("samples.typed.wrong", district));
            typed.focus();
            return;
        }
        typed.setInvalid(false);
        var sure = new ConfirmDialog(
                getTranslation("samples.sure"),
                getTranslation("samples.sure.text"),
                getTranslation("samples.remove"),
                confirm -> remove());
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("action.cancel"));
        sure.setConfirmButtonTheme("error primary");
        sure.open();
    }

    private void remove() {
        try {
            var token = samples.remove(typed.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation(WELCOME + token));
        } catch (SamplesStayException e) {
            Notices.problem(getTranslation("samples.stay"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("samples.title");
    }
}
