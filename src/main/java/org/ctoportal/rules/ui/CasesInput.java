package org.ctoportal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.rules.NewCase;
import org.ctoportal.rules.NewRule;
import org.ctoportal.rules.book.Fact;

/** Examples that show when a new rule fires and when it does not. */
class CasesInput extends InputWithProblem {

    private final Div rows = new Div();
    private final List<CaseInput> inputs = new ArrayList<>();
    private List<Fact> facts = List.of();

    CasesInput() {
        super("rules.cases", "rules.field.cases.hint");
        rows.addClassName("case-rows");
        var more = new Button(getTranslation("rules.case.add"), click -> add(true));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().add(rows, more);
        add(true);
        add(false);
    }

    private void add(boolean fires) {
        if (inputs.size() < NewRule.MOST_CASES) {
            var input = new CaseInput(inputs.size() + 1, fires);
            input.ask(facts);
            inputs.add(input);
            rows.add(input);
        }
    }

    /** Asks in every example for these facts. */
    void ask(List<Fact> asked) {
        facts = List.copyOf(asked);
        inputs.forEach(input -> input.ask(facts));
    }

    List<NewCase> value() {
        return inputs.stream().map(CaseInput::value).toList();
    }
}
