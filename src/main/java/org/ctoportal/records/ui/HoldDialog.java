package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.identity.Colleague;
import org.ctoportal.records.HoldScope;
import org.ctoportal.records.SetRecordHold;
import org.ctoportal.shared.ui.TextLimit;

/** Asks for a hold: its name, why, and what it covers unless that is chosen already. */
class HoldDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("records.hold.name"));
    private final TextArea reason = new TextArea(getTranslation("records.hold.reason"));
    private final TextLimit limit = TextLimit.of(reason, SetRecordHold.LONGEST_REASON);
    private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("records.hold.person"));
    private final ComboBox<String> ofClass = new ComboBox<>(getTranslation("records.hold.class"));
    private final List<HoldScope> chosen;
    private final SerializableConsumer<SetRecordHold> set;

    /** Of records that are chosen. */
    HoldDialog(List<HoldScope> chosen, SerializableConsumer<SetRecordHold> set) {
        this.chosen = chosen;
        this.set = set;
        open(new Paragraph(getTranslation("records.hold.chosen", chosen.size())));
    }

    /** Of a person or a class that is still to be chosen. */
    HoldDialog(List<Colleague> people, List<String> classes, SerializableConsumer<SetRecordHold> set) {
        this.chosen = List.of();
        this.set = set;
        person.setItems(people);
        person.setItemLabelGenerator(Colleague::name);
        person.setClearButtonVisible(true);
        person.setWidthFull();
        ofClass.setItems(classes);
        ofClass.setItemLabelGenerator(RecordsWords::ofClass);
        ofClass.setClearButtonVisible(true);
        ofClass.setWidthFull();
        open(new Paragraph(getTranslation("records.hold.scope")));
        add(person, ofClass);
    }

    private void open(Paragraph first) {
        setHeaderTitle(getTranslation("records.hold.set"));
        setWidth("34rem");
        setMaxWidth("96vw");
        name.setMaxLength(SetRecordHold.LONGEST_NAME);
        name.setHelperText(getTranslation("records.hold.name.hint"));
        name.setWidthFull();
        reason.setWidthFull();
        add(first, name, reason);
        var save = new Button(getTranslation("records.hold.set"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save() {
        if (!limit.holds(reason.getValue())) {
            return;
        }
        name.setInvalid(name.getValue().isBlank());
        reason.setInvalid(reason.getValue().isBlank());
        var covers = covers();
        person.setInvalid(covers.isEmpty());
        person.setErrorMessage(covers.isEmpty() ? getTranslation("records.hold.scope.missing") : "");
        if (!name.isInvalid() && !reason.isInvalid() && !covers.isEmpty()) {
            set.accept(new SetRecordHold(name.getValue(), reason.getValue(), covers));
            close();
        }
    }

    private List<HoldScope> covers() {
        return chosen.isEmpty()
                ? Stream.of(
                                person.getOptionalValue()
                                        .map(one -> HoldScope.ofPerson(one.id().value())),
                                ofClass.getOptionalValue().map(HoldScope::of))
                        .flatMap(Optional::stream)
                        .toList()
                : chosen;
    }
}
