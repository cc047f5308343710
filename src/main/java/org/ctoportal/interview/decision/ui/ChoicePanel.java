package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.DecisionProblem;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ui.ResultWords;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.shared.ui.TextLimit;

/** Whom, why, what references said, and what the offer depends on. Kept as soon as a field is left. */
class ChoicePanel extends Composite<Div> {

    private final Select<String> chosen = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("interview.decision.reason"));
    private final TextArea references = new TextArea(getTranslation("interview.decision.references"));
    private final TextArea conditions = new TextArea(getTranslation("interview.decision.conditions"));
    private final transient SerializableConsumer<Rewriting> write;

    /** {@code choose} when somebody is chosen, {@code write} for everything else. */
    ChoicePanel(
            DecisionDetails details,
            PanelRecord record,
            SerializableConsumer<Rewriting> write,
            SerializableConsumer<Rewriting> choose) {
        this.write = write;
        var before = details.content();
        chosen.setLabel(getTranslation("interview.decision.chosen"));
        chosen.setItems(record.result().ranking().candidates());
        chosen.setItemLabelGenerator(code -> label(details, record, code));
        chosen.setItemEnabledProvider(code -> !details.out().containsKey(code));
        chosen.setManualValidation(true);
        if (!before.chosen().isEmpty()) {
            chosen.setValue(before.chosen());
        }
        var stage = details.out().get(before.chosen());
        if (stage != null) {
            chosen.setInvalid(true);
            chosen.setErrorMessage(getTranslation("interview.decision.chosen." + stage, record.name(before.chosen())));
        }
        var needed = !before.chosen().isEmpty() && DecisionProblem.needsReason(record, before.chosen());
        reason.setRequiredIndicatorVisible(needed);
        reason.setHelperText(
                getTranslation(needed ? "interview.decision.reason.needed" : "interview.decision.reason.hint"));
        references.setHelperText(getTranslation("interview.decision.references.hint"));
        conditions.setHelperText(getTranslation("interview.decision.conditions.hint"));
        field(reason, before.reason(), details.isFinal());
        field(references, before.references(), details.isFinal());
        field(conditions, before.conditions(), details.isFinal());
        chosen.setReadOnly(details.isFinal());
        chosen.setWidthFull();
        chosen.addValueChangeListener(event -> keep(choose));
        getContent().addClassNames("panel", "search-fields");
        getContent()
                .add(
                        new H2(getTranslation("interview.decision.choice")),
                        new Paragraph(getTranslation("interview.decision.choice.what")),
                        chosen,
                        reason,
                        references,
                        conditions);
    }

    private String label(DecisionDetails details, PanelRecord record, String code) {
        var stage = details.out().get(code);
        return stage == null
                ? label(record, code)
                : getTranslation("interview.decision.chosen." + stage, label(record, code));
    }

    private String label(PanelRecord record, String code) {
        return record.result()
                .ranking()
                .find(code)
                .map((Ranking.Place place) -> getTranslation(
                        "interview.decision.choice.line",
                        ResultWords.rank(place),
                        record.name(code),
                        ResultWords.number(place.result().shown())))
                .orElse(code);
    }

    private void field(TextArea field, String text, boolean readOnly) {
        var limit = TextLimit.of(field, WriteDecision.LONGEST_TEXT);
        field.setValue(text);
        field.setReadOnly(readOnly);
        field.setWidthFull();
        field.addValueChangeListener(event -> {
            if (limit.holds(event.getValue())) {
                keep(write);
            }
        });
    }

    void focusChoice() {
        chosen.focus();
    }

    private void keep(SerializableConsumer<Rewriting> to) {
        var all = new TextArea[] {reason, references, conditions};
        for (var field : all) {
            if (field.isInvalid()) {
                return;
            }
        }
        to.accept(now -> new WriteDecision(
                Objects.requireNonNullElse(chosen.getValue(), ""),
                reason.getValue(),
                references.getValue(),
                conditions.getValue(),
                now.plan()));
    }
}
