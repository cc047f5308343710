package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.assessment.feedback.RaterLine;
import org.ctoportal.assessment.feedback.RefusedRoundException;

/** That nobody could carry the last letter to somebody; who was never reached can be given another address. */
class UndeliveredItem extends ListItem {

    private final EmailField address = new EmailField();

    /** {@code readdress} is there for whoever may correct the address. */
    UndeliveredItem(RaterLine rater, boolean corrects, SerializableConsumer<String> readdress) {
        var words = new Span(getTranslation("assessment.feedback.undelivered", rater.name(), rater.email()));
        words.addClassName("feedback-undelivered");
        add(words);
        if (!rater.neverReached()) {
            return;
        }
        if (!corrects) {
            var ask = new Span(getTranslation("assessment.feedback.readdress.ask"));
            ask.addClassName("hint");
            add(ask);
            return;
        }
        address.setLabel(getTranslation("assessment.feedback.readdress", rater.name()));
        address.setManualValidation(true);
        var go = new Button(getTranslation("assessment.feedback.readdress.go"), click -> go(readdress));
        var form = new Div(address, go);
        form.addClassNames("seat-form", "feedback-undelivered");
        add(form);
    }

    private void go(SerializableConsumer<String> readdress) {
        try {
            address.setInvalid(false);
            readdress.accept(address.getValue());
        } catch (RefusedRoundException e) {
            address.setErrorMessage(FeedbackWords.refused(e));
            address.setInvalid(true);
        }
    }
}
