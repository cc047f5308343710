package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.ctoportal.authoring.ui.ClauseChanges;
import org.ctoportal.compensation.adoption.Change;
import org.ctoportal.compensation.adoption.ClassifyChange;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;

/** The words changed since the latest version: which, and whether that alters what the policy says. */
class ClassifyPanel extends AdoptionPart {

    private final AdoptionActs acts;
    private final RadioButtonGroup<Change> kind = new RadioButtonGroup<>(getTranslation("policy.classify.kind"));
    private final DatePicker day = new DayField(getTranslation("policy.classify.day"));
    private final TextArea what = new TextArea(getTranslation("policy.classify.what"));

    ClassifyPanel(AdoptionActs acts) {
        super("policy.classify");
        this.acts = acts;
        kind.setItems(Change.values());
        kind.setItemLabelGenerator(one -> getTranslation("policy.classify.kind." + one));
        kind.addClassName("stacked");
        day.setValue(acts.details().today());
        what.setWidthFull();
        TextLimit.of(what, ClassifyChange.LONGEST);
        var latest = acts.details().versions().getLast().documentRevision();
        getContent()
                .add(
                        hint(getTranslation("policy.classify.hint")),
                        new ClauseChanges(acts.redlineToDraft(latest).onlyChanges(), change -> Optional.empty()),
                        kind,
                        day,
                        what);
        act("policy.classify.keep", this::keep);
    }

    private Optional<String> keep() {
        if (kind.isEmpty() || day.isEmpty() || what.getValue().isBlank()) {
            return Optional.of(getTranslation("policy.classify.missing"));
        }
        var policy = acts.details().policy();
        var command = new ClassifyChange(kind.getValue(), day.getValue(), what.getValue());
        return acts.take(board -> board.classify(policy, command));
    }
}
