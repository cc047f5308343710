package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** Scores by skill, typed one by one or pasted all at once; those of single items, such as answers, are pasted. */
class ScoresForm extends Composite<Div> {

    /** More than these are pasted only. */
    private static final int MOST_FIELDS = 40;

    private static final int LONGEST = 20_000;
    private static final int MOST_NAMED = 5;

    private final TextArea paste = new TextArea(getTranslation("crosswalk.scores.paste"));
    private final transient Map<String, BigDecimalField> fields = new LinkedHashMap<>();
    private final transient Map<String, BigDecimal> pasted = new LinkedHashMap<>();
    private final transient List<Skill> skills;
    private final transient Set<String> codes;

    /** {@code codes} of everything that may have a score. */
    ScoresForm(List<Skill> skills, Set<String> codes) {
        this.skills = skills;
        this.codes = codes;
        paste.setHelperText(getTranslation("crosswalk.scores.paste.hint"));
        paste.setMaxLength(LONGEST);
        paste.setValueChangeMode(ValueChangeMode.ON_BLUR);
        paste.addValueChangeListener(event -> take(event.getValue()));
        getContent().addClassName("crosswalk-scores");
        if (skills.size() <= MOST_FIELDS) {
            var typed = new Div();
            typed.addClassName("crosswalk-score-fields");
            skills.forEach(skill -> {
                var field = new BigDecimalField(skill.code() + " " + skill.name());
                fields.put(skill.code(), field);
                typed.add(field);
            });
            getContent().add(typed);
        }
        getContent().add(paste);
    }

    /** What stands in the fields and was pasted: in the order of the skills, then as it was pasted. */
    Map<String, BigDecimal> scores() {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var skill : skills) {
            var field = fields.get(skill.code());
            var score = field == null ? pasted.get(skill.code()) : field.getValue();
            if (score != null) {
                scores.put(skill.code(), score);
            }
        }
        pasted.forEach((code, score) -> {
            if (!fields.containsKey(code)) {
                scores.putIfAbsent(code, score);
            }
        });
        return scores;
    }

    private void take(String text) {
        var typed = TypedScores.of(text, codes);
        pasted.clear();
        pasted.putAll(typed.scores());
        typed.scores().forEach((code, score) -> {
            var field = fields.get(code);
            if (field != null) {
                field.setValue(score);
            }
        });
        var unclear = typed.notUnderstood();
        paste.setInvalid(!unclear.isEmpty());
        paste.setErrorMessage(
                unclear.isEmpty()
                        ? ""
                        : getTranslation(
                                "crosswalk.scores.paste.wrong",
                                unclear.size(),
                                unclear.stream().limit(MOST_NAMED).collect(Collectors.joining(" · "))));
    }
}
