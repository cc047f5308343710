package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.compensation.adoption.ClassifyChange;
import org.ctoportal.shared.ui.TextLimit;

/** The way back from a revision nobody wants any more: the words in force stay, with the reason kept. */
class DropPanel extends AdoptionPart {

    DropPanel(AdoptionActs acts) {
        super("policy.drop");
        var reason = new TextField(getTranslation("policy.giveBack.reason"));
        reason.setWidthFull();
        TextLimit.of(reason, ClassifyChange.LONGEST);
        getContent().add(hint(getTranslation("policy.drop.hint")), reason);
        var policy = acts.details().policy();
        act("policy.drop", () -> {
            var why = reason.getValue();
            return acts.follow(courses -> courses.drop(policy, why));
        });
    }
}
