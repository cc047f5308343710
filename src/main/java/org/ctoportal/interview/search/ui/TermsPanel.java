package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.interview.search.PreferenceTerms;

/** What the district says of preference in this search where the rule leaves it open. */
class TermsPanel extends Composite<Div> {

    private final Checkbox head = new Checkbox(getTranslation("interview.search.terms.head"));
    private final BigDecimalField passing = new BigDecimalField(getTranslation("interview.search.terms.passing"));
    private final BigDecimalField veteran = new BigDecimalField(getTranslation("interview.search.terms.veteran"));
    private final BigDecimalField disabled = new BigDecimalField(getTranslation("interview.search.terms.disabled"));

    TermsPanel(PreferenceTerms terms, SerializableConsumer<PreferenceTerms> keep) {
        head.setValue(terms.departmentHead());
        passing.setValue(terms.passing());
        veteran.setValue(terms.veteran());
        disabled.setValue(terms.disabledVeteran());
        fields().forEach(field -> {
            field.setLocale(getLocale());
            field.setManualValidation(true);
        });
        var hint = new Paragraph(getTranslation("interview.search.terms.hint"));
        hint.addClassName("hint");
        var row = new Div(passing, veteran, disabled);
        row.addClassName("search-row");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("interview.search.terms.title")),
                        hint,
                        head,
                        row,
                        new Button(getTranslation("interview.search.terms.save"), click -> save(keep)));
    }

    private List<BigDecimalField> fields() {
        return List.of(passing, veteran, disabled);
    }

    private void save(SerializableConsumer<PreferenceTerms> keep) {
        fields().forEach(field -> {
            var fits = PreferenceTerms.fits(field.getValue());
            field.setInvalid(!fits);
            field.setErrorMessage(fits ? "" : getTranslation("interview.search.score.range"));
        });
        if (fields().stream().noneMatch(BigDecimalField::isInvalid)) {
            keep.accept(
                    new PreferenceTerms(head.getValue(), passing.getValue(), veteran.getValue(), disabled.getValue()));
        }
    }
}
