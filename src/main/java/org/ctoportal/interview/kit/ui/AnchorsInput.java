package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.shared.ui.TextLimit;

/** What an answer at each of the five levels sounds like. */
class AnchorsInput extends Composite<Details> {

    private static final int LEVELS = 5;
    private static final int LONGEST = 1000;

    private final List<TextArea> texts = new ArrayList<>();
    private final List<TextLimit> limits = new ArrayList<>();

    private final LintRemarks remarks = new LintRemarks();

    AnchorsInput(KitEditing editing) {
        var fields = new Div();
        fields.addClassName("kit-panel");
        for (var level = 1; level <= LEVELS; level++) {
            var text = new TextArea(getTranslation("interviewKit.anchor", level));
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(event -> read(editing));
            texts.add(text);
            limits.add(TextLimit.of(text, LONGEST));
            fields.add(text);
        }
        fields.add(remarks);
        getContent().setSummaryText(getTranslation("interviewKit.anchors"));
        getContent().add(fields);
    }

    void show(List<Anchor> anchors) {
        anchors.stream()
                .filter(anchor -> anchor.level() >= 1 && anchor.level() <= LEVELS)
                .forEach(anchor -> texts.get(anchor.level() - 1).setValue(anchor.text()));
        getContent().setOpened(anchors.isEmpty());
    }

    private void read(KitEditing editing) {
        if (isRight()) {
            remarks.show(texts.stream()
                    .map(text -> new KitLint.Remark("", text.getValue(), editing.lint(text.getValue())))
                    .filter(remark -> !remark.result().hits().isEmpty())
                    .toList());
        }
    }

    boolean isRight() {
        var right = true;
        for (var i = 0; i < LEVELS; i++) {
            right &= limits.get(i).holds(texts.get(i).getValue());
        }
        return right;
    }

    List<Anchor> anchors() {
        var anchors = new ArrayList<Anchor>();
        for (var i = 0; i < LEVELS; i++) {
            var text = texts.get(i).getValue().strip();
            if (!text.isEmpty()) {
                anchors.add(new Anchor(i + 1, text));
            }
        }
        return anchors;
    }
}
