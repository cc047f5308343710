package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.PartState;
import org.ctoportal.framework.pack.Origins;

/** Whose words a part is made of, under which licence, what it takes the place of, and when it is meant to be used. */
class OriginPanel extends Composite<Details> {

    private static final int LONGEST = 300;

    private final EditionPart part;
    private final Editing editing;
    private final Select<Origin.Kind> kind = new Select<>();
    private final TextField licence = new TextField(getTranslation("edition.origin.licence"));
    private final TextField source = new TextField(getTranslation("edition.origin.source"));
    private final TextField replaces = new TextField(getTranslation("edition.origin.replaces"));
    private final TextField aliases = new TextField(getTranslation("edition.origin.aliases"));
    private final DatePicker validFrom = new DatePicker(getTranslation("edition.origin.validFrom"));
    private final DatePicker validTo = new DatePicker(getTranslation("edition.origin.validTo"));

    OriginPanel(EditionPart part, Editing editing) {
        this.part = part;
        this.editing = editing;
        var origin = part.origin() == null ? usual() : Origins.read(part.origin());
        kind.setLabel(getTranslation("edition.origin.kind"));
        kind.setItems(Origin.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("edition.origin.kind." + one));
        kind.setValue(origin.kind());
        licence.setValue(origin.licence());
        source.setValue(origin.source());
        replaces.setValue(String.join(", ", origin.replaces()));
        replaces.setHelperText(getTranslation("edition.origin.replaces.hint"));
        aliases.setValue(String.join(", ", origin.aliases()));
        validFrom.setValue(origin.validFrom());
        validTo.setValue(origin.validTo());
        var form = new Div(kind, licence, source, replaces, aliases, validFrom, validTo);
        form.addClassName("edition-form");
        form.add(hint());
        getContent()
                .setSummaryText(
                        getTranslation("edition.origin.title", getTranslation("edition.origin.kind." + origin.kind())));
        getContent().add(form);
        var open = editing.edition().isOpenForMe();
        kind.setReadOnly(!open);
        validFrom.setReadOnly(!open);
        validTo.setReadOnly(!open);
        List.of(licence, source, replaces, aliases).forEach(field -> {
            field.setMaxLength(LONGEST);
            field.setReadOnly(!open);
            field.addValueChangeListener(event -> save(event.isFromClient()));
        });
        kind.addValueChangeListener(event -> save(event.isFromClient()));
        validFrom.addValueChangeListener(event -> save(event.isFromClient()));
        validTo.addValueChangeListener(event -> save(event.isFromClient()));
        showLicence();
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("edition.origin.hint"));
        hint.addClassName("hint");
        return hint;
    }

    private Origin usual() {
        return new Origin(
                part.id().code(),
                part.state() == PartState.INHERITED || part.state() == PartState.OFF
                        ? Origin.Kind.OWN
                        : Origin.Kind.DISTRICT,
                part.state() == PartState.REWORDED ? editing.edition().base() : "",
                "",
                "",
                null,
                null,
                List.of(),
                List.of());
    }

    private void showLicence() {
        var licensed = kind.getValue() == Origin.Kind.LICENSED;
        licence.setVisible(licensed);
        source.setVisible(licensed);
    }

    private void save(boolean byThePerson) {
        showLicence();
        if (!byThePerson) {
            return;
        }
        var licensed = kind.getValue() == Origin.Kind.LICENSED;
        licence.setInvalid(licensed && licence.isEmpty());
        licence.setErrorMessage(getTranslation("edition.origin.licence.needed"));
        var turned = validFrom.getValue() != null
                && validTo.getValue() != null
                && validTo.getValue().isBefore(validFrom.getValue());
        validTo.setInvalid(turned);
        validTo.setErrorMessage(getTranslation("edition.origin.validTo.early"));
        if (licence.isInvalid() || turned) {
            return;
        }
        var origin = new Origin(
                part.id().code(),
                kind.getValue(),
                usual().basedOn(),
                licensed ? licence.getValue().strip() : "",
                licensed ? source.getValue().strip() : "",
                validFrom.getValue(),
                validTo.getValue(),
                words(replaces.getValue()),
                words(aliases.getValue()));
        editing.save((parts, id) -> parts.source(id, part.id(), origin));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
