package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Projection;

/** Scores of the skills of one framework, seen through the crosswalk as scores of the other, each with what it comes from. */
class ProjectionPanel extends Composite<Details> {

    private final CrosswalkDetails details;
    private final SerializableFunction<Map<String, BigDecimal>, Map<String, Projection>> project;
    private final Map<String, BigDecimalField> scores = new LinkedHashMap<>();
    private final Div result = new Div();

    ProjectionPanel(
            CrosswalkDetails details, SerializableFunction<Map<String, BigDecimal>, Map<String, Projection>> project) {
        this.details = details;
        this.project = project;
        var form = new Div();
        form.addClassName("crosswalk-scores");
        details.matrix().rows().forEach(skill -> {
            var field = new BigDecimalField(skill.code() + " " + skill.name());
            scores.put(skill.code(), field);
            form.add(field);
        });
        result.getElement().setAttribute("aria-live", "polite");
        getContent().setSummaryText(getTranslation("crosswalk.project"));
        getContent()
                .add(
                        new Paragraph(getTranslation("crosswalk.project.hint")),
                        form,
                        new Button(getTranslation("crosswalk.project.action"), click -> show()),
                        result);
    }

    private void show() {
        var given = new LinkedHashMap<String, BigDecimal>();
        scores.forEach((code, field) -> {
            if (field.getValue() != null) {
                given.put(code, field.getValue());
            }
        });
        result.removeAll();
        var seen = project.apply(given);
        if (seen.isEmpty()) {
            result.add(new Paragraph(getTranslation("crosswalk.project.nothing")));
        }
        seen.forEach((code, projection) -> result.add(new Paragraph(getTranslation(
                "crosswalk.project.line",
                code + " " + details.toTexts().getOrDefault(code, ""),
                projection.score().stripTrailingZeros().toPlainString(),
                String.join(", ", projection.from())))));
    }
}
