package org.ctoportal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.rules.NewComparison;
import org.ctoportal.rules.NewRule;
import org.ctoportal.rules.book.Fact;

/** The condition of a new rule: lines of which all must hold, or one. */
class ConditionInput extends InputWithProblem {

    private final List<Fact> facts;
    private final SerializableConsumer<List<Fact>> asked;
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final Div rows = new Div();
    private final List<ConditionLine> lines = new ArrayList<>();

    /** {@code asked} is told which facts the condition asks about. */
    ConditionInput(List<Fact> facts, SerializableConsumer<List<Fact>> asked) {
        super("rules.field.condition", "rules.field.condition.hint");
        this.facts = facts;
        this.asked = asked;
        all.setLabel(getTranslation("rules.field.condition.when"));
        all.setItems(true, false);
        all.setItemLabelGenerator(every -> getTranslation(every ? "rules.condition.all" : "rules.condition.any"));
        all.setValue(true);
        rows.addClassName("condition-lines");
        var more = new Button(getTranslation("rules.condition.add"), click -> addLine());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(all, rows, more);
        addLine();
    }

    /** Begins from the condition of another rule. */
    void show(boolean every, List<NewComparison> shown) {
        all.setValue(every);
        while (lines.size() < shown.size()) {
            addLine();
        }
        for (var i = 0; i < shown.size(); i++) {
            lines.get(i).show(shown.get(i));
        }
    }

    private void addLine() {
        if (lines.size() < NewRule.MOST_LINES) {
            var line = new ConditionLine(facts, this::changed, this::remove);
            lines.add(line);
            rows.add(line);
            offerRemoval();
        }
    }

    private void remove(ConditionLine line) {
        if (lines.size() > 1) {
            lines.remove(line);
            rows.remove(line);
            offerRemoval();
            changed();
        }
    }

    private void offerRemoval() {
        lines.forEach(line -> line.offerRemoval(lines.size() > 1));
    }

    private void changed() {
        asked.accept(lines.stream()
                .map(line -> line.value().fact())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    boolean isAll() {
        return !Boolean.FALSE.equals(all.getValue());
    }

    List<NewComparison> lines() {
        return lines.stream().map(ConditionLine::value).toList();
    }
}
