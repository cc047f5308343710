package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.shared.ui.TextLimit;

/** The only follow-ups that are allowed, a line each, with the linter reading along. */
class ProbesInput extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final TextArea text = new TextArea(getTranslation("interviewKit.probes"));
    private final TextLimit limit;
    private final LintRemarks remarks = new LintRemarks();

    ProbesInput(KitEditing editing) {
        text.setHelperText(getTranslation("interviewKit.probes.hint"));
        limit = TextLimit.of(text, LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> {
            if (isRight()) {
                remarks.show(probes().stream()
                        .map(probe -> new KitLint.Remark("", probe, editing.lint(probe)))
                        .filter(remark -> !remark.result().hits().isEmpty())
                        .toList());
            }
        });
        getContent().addClassName("kit-panel");
        getContent().add(text, remarks);
    }

    void show(List<String> probes) {
        text.setValue(String.join("\n", probes));
    }

    boolean isRight() {
        return limit.holds(text.getValue());
    }

    List<String> probes() {
        return text.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
