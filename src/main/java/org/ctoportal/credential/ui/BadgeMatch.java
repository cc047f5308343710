package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.intake.BadgeStanding;
import org.ctoportal.credential.intake.PresentedBadge;

/** Which credential of the catalogue a badge is, how far it will be verified as that, and why not further. */
class BadgeMatch extends Composite<Div> {

    private final ComboBox<CredentialType> type = new ComboBox<>(getTranslation("credential.intake.type"));
    private final Paragraph standing = new Paragraph();

    BadgeMatch(PresentedBadge badge, List<CredentialType> types, SerializableConsumer<BadgeStanding> judged) {
        type.setItems(types);
        type.setItemLabelGenerator(CredentialType::plainTitle);
        type.setManualValidation(true);
        type.setWidthFull();
        var likely = Objects.requireNonNullElse(badge.proven(), Objects.toString(badge.suggestion(), ""));
        types.stream().filter(one -> one.code().equals(likely)).findFirst().ifPresent(type::setValue);
        type.addValueChangeListener(event -> judge(badge, judged));
        standing.getElement().setAttribute("role", "status");
        getContent().addClassName("credential-form");
        getContent().add(type, standing);
        judge(badge, judged);
    }

    private void judge(PresentedBadge badge, SerializableConsumer<BadgeStanding> judged) {
        type.setInvalid(false);
        var found = badge.standing(code());
        standing.setText(getTranslation("credential.intake.standing." + found));
        standing.setClassName("credential-standing");
        standing.addClassName(found.name().toLowerCase(Locale.ROOT));
        judged.accept(found);
    }

    /** Empty, and told at the field, while none is chosen. */
    String chosen() {
        type.setErrorMessage(getTranslation("credential.problem.unknown"));
        type.setInvalid(type.getValue() == null);
        return code();
    }

    private String code() {
        return type.getValue() == null ? "" : type.getValue().code();
    }
}
