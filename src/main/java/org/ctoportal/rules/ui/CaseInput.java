package org.ctoportal.rules.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.rules.NewCase;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.FactType;

/** One example: what is known, and whether the rule fires then. */
class CaseInput extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("rules.case.name"));
    private final Select<Boolean> fires = new Select<>();
    private final Div given = new Div();
    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();

    CaseInput(int number, boolean firing) {
        name.setValue(getTranslation("rules.case.number", number));
        fires.setLabel(getTranslation("rules.case.expected"));
        fires.setItems(true, false);
        fires.setItemLabelGenerator(yes -> getTranslation(yes ? "rules.case.fires" : "rules.case.silent"));
        fires.setValue(firing);
        given.addClassName("case-given");
        getContent().addClassName("case");
        getContent().add(name, fires, given);
    }

    /** Keeps what was typed for facts that are still asked for. */
    void ask(List<Fact> facts) {
        fields.keySet()
                .removeIf(known -> facts.stream().noneMatch(fact -> fact.name().equals(known)));
        given.removeAll();
        for (var fact : facts) {
            given.add(fields.computeIfAbsent(fact.name(), name -> field(fact)));
        }
    }

    private AbstractField<?, String> field(Fact fact) {
        if (fact.type() == FactType.YES_NO) {
            var choice = new Select<String>();
            choice.setLabel(fact.name());
            choice.setHelperText(fact.description());
            choice.setItems("", "true", "false");
            choice.setItemLabelGenerator(
                    answer -> getTranslation("rules.case.yesNo." + (answer.isEmpty() ? "unknown" : answer)));
            choice.setValue("");
            return choice;
        }
        var text = new TextArea(fact.name());
        text.setHelperText(
                fact.type() == FactType.TEXTS
                        ? fact.description() + " · " + getTranslation("rules.line.value.many")
                        : fact.description());
        return text;
    }

    NewCase value() {
        var typed = new TreeMap<String, String>();
        fields.forEach((fact, field) -> typed.put(fact, field.getValue() == null ? "" : field.getValue()));
        return new NewCase(name.getValue(), typed, Boolean.TRUE.equals(fires.getValue()));
    }
}
