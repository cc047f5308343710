package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.assessment.feedback.RoundDetails;

/** What becomes of the answers themselves once nobody can give one any more. Not there before. */
class AnswersPanel extends Composite<Section> {

    AnswersPanel(RoundDetails details, SerializableRunnable destroy) {
        setVisible(details.over() && details.keeps());
        getContent().addClassNames("panel", "seat-form");
        getContent().add(new H2(getTranslation("assessment.feedback.answers")));
        var destroyed = details.destroyed();
        if (destroyed != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "assessment.feedback.answers.gone",
                            FeedbackWords.day(destroyed.at(), details.zone()),
                            destroyed.by())));
            return;
        }
        var go = new Button(getTranslation("assessment.feedback.answers.destroy"), click -> confirm(destroy));
        go.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Paragraph(getTranslation("assessment.feedback.answers.hint")), go);
    }

    private void confirm(SerializableRunnable destroy) {
        var dialog = new ConfirmDialog(
                getTranslation("assessment.feedback.answers.destroy"),
                getTranslation("assessment.feedback.answers.hint"),
                getTranslation("assessment.feedback.answers.destroy"),
                confirmed -> destroy.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
