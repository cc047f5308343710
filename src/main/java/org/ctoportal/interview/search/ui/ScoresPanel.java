package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.PreferenceTerms;
import org.jspecify.annotations.Nullable;

/** Takes a candidate's score on a scale of a hundred, before any points. */
class ScoresPanel extends Composite<Div> {

    private final ComboBox<CandidateSummary> candidate =
            new ComboBox<>(getTranslation("interview.search.score.candidate"));
    private final BigDecimalField score = new BigDecimalField(getTranslation("interview.search.score"));

    ScoresPanel(List<CandidateSummary> candidates, SerializableBiConsumer<CandidateId, @Nullable BigDecimal> keep) {
        candidate.setItems(candidates);
        candidate.setItemLabelGenerator(one -> one.code() + " " + one.name());
        candidate.setManualValidation(true);
        candidate.addValueChangeListener(event -> score.setValue(
                event.getValue() == null ? null : event.getValue().score()));
        score.setLocale(getLocale());
        score.setManualValidation(true);
        var save = new Button(getTranslation("interview.search.score.save"), click -> save(keep));
        var form = new Div(candidate, score, save);
        form.addClassName("search-row");
        var hint = new Paragraph(getTranslation("interview.search.score.hint"));
        hint.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.search.score.title")), hint, form);
    }

    private void save(SerializableBiConsumer<CandidateId, @Nullable BigDecimal> keep) {
        var chosen = candidate.getValue();
        candidate.setInvalid(chosen == null);
        candidate.setErrorMessage(chosen == null ? getTranslation("interview.search.score.choose") : "");
        var fits = PreferenceTerms.fits(score.getValue());
        score.setInvalid(!fits);
        score.setErrorMessage(fits ? "" : getTranslation("interview.search.score.range"));
        if (chosen != null && fits) {
            keep.accept(chosen.id(), score.getValue());
        }
    }
}
