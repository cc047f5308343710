package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.compensation.adoption.AdoptionDetails;

/** Whether everybody may read the policy, and where. */
class PublicPagePanel extends AdoptionPart {

    /** {@code address} is empty while the policy has no page; nobody is asked who may not switch it. */
    PublicPagePanel(AdoptionActs acts, String address, SerializableConsumer<Boolean> switched) {
        super("policy.public");
        var box = new Checkbox(getTranslation("policy.public.switch"), !address.isEmpty());
        box.setReadOnly(!acts.mayRecord());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                switched.accept(change.getValue());
            }
        });
        getContent().add(hint(getTranslation("policy.public.hint")), box);
        if (!address.isEmpty()) {
            getContent()
                    .add(
                            isThere(acts.details())
                                    ? new Anchor(address, getTranslation("policy.public.at"), AnchorTarget.BLANK)
                                    : hint(getTranslation("policy.public.empty")));
        }
    }

    private static boolean isThere(AdoptionDetails details) {
        var window = details.state().comments();
        return !details.course().counting().isEmpty()
                || details.isOpen() && window != null && window.isOpen(details.today());
    }
}
