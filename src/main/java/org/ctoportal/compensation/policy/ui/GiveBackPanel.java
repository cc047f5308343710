package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.compensation.adoption.ClassifyChange;
import org.ctoportal.shared.ui.TextLimit;

/** The way back to the draft, with the reason. */
class GiveBackPanel extends AdoptionPart {

    GiveBackPanel(AdoptionActs acts) {
        super("policy.giveBack");
        var reason = new TextField(getTranslation("policy.giveBack.reason"));
        reason.setWidthFull();
        TextLimit.of(reason, ClassifyChange.LONGEST);
        getContent().add(hint(getTranslation("policy.giveBack.hint")), reason);
        var policy = acts.details().policy();
        act("policy.giveBack", () -> {
            var why = reason.getValue();
            return acts.take(board -> board.giveBack(policy, why));
        });
    }
}
