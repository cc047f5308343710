package org.ctoportal.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.ErasureRefusedException;
import org.ctoportal.records.ErasureService;
import org.ctoportal.records.ErasureSubject;
import org.ctoportal.records.RecordsRoutes;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Forgets somebody who asks for it: shows first what goes, what stays and why. */
@Route(RecordsRoutes.ERASURE)
@RolesAllowed(Permissions.KEEP_RECORDS)
class ErasureView extends Div implements HasDynamicTitle {

    private final transient ErasureService erasures;
    private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("records.erasure.person"));
    private final TextField name = new TextField(getTranslation("records.erasure.name"));
    private final TextField email = new TextField(getTranslation("records.erasure.email"));
    private final Div result = new Div();

    ErasureView(ErasureService erasures) {
        this.erasures = erasures;
        addClassNames("page", "narrow", "records");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("records.erasure.subtitle"));
        header.addAction(new Anchor(RecordsRoutes.RECORDS, getTranslation("records.title")));
        add(header, form(), result);
    }

    private Component form() {
        person.setItems(erasures.people());
        person.setItemLabelGenerator(Colleague::name);
        person.setClearButtonVisible(true);
        person.setHelperText(getTranslation("records.erasure.person.hint"));
        person.addValueChangeListener(chosen -> choose());
        name.setHelperText(getTranslation("records.erasure.name.hint"));
        name.setMaxLength(ErasureSubject.LONGEST);
        email.setMaxLength(ErasureSubject.LONGEST);
        person.setWidthFull();
        name.setWidthFull();
        email.setWidthFull();
        var look = new Button(getTranslation("records.erasure.look"), click -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Section(person, name, email, look);
        form.addClassNames("panel", "record-panel");
        return form;
    }

    /** An account says name and address itself. */
    private void choose() {
        var chosen = person.getOptionalValue().map(one -> erasures.subject(one.id()));
        name.setReadOnly(chosen.isPresent());
        email.setReadOnly(chosen.isPresent());
        name.setValue(chosen.map(ErasureSubject::name).orElse(""));
        email.setValue(chosen.map(ErasureSubject::email).orElse(""));
        result.removeAll();
    }

    private void look() {
        var wrong = !ErasureSubject.isWhole(name.getValue());
        name.setInvalid(wrong);
        name.setErrorMessage(wrong ? getTranslation("records.erasure.name.wrong") : "");
        var address = email.getValue().strip();
        var odd = !address.isEmpty() && !address.matches("[^@\\s]+@[^@\\s]+");
        email.setInvalid(odd);
        email.setErrorMessage(odd ? getTranslation("records.erasure.email.wrong") : "");
        if (!wrong && !odd) {
            show(new ErasureSubject(
                    name.getValue(),
                    address,
                    person.getOptionalValue().map(one -> one.id().value()).orElse(null)));
        }
    }

    private void show(ErasureSubject subject) {
        result.removeAll();
        result.add(new ErasurePanel(erasures.preview(subject), approvedBy -> erase(subject, approvedBy)));
    }

    private void erase(ErasureSubject subject, String approvedBy) {
        try {
            var certificate = erasures.erase(subject, approvedBy);
            Notices.done(getTranslation("records.erasure.done", certificate.number()));
            person.clear();
            person.setItems(erasures.people());
            choose();
        } catch (ErasureRefusedException e) {
            show(subject);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.erasure");
    }
}
