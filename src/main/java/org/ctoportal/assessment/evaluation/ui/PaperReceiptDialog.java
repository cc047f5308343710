package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.shared.ui.TextLimit;

/** Records what somebody without an account signed and said on paper. */
class PaperReceiptDialog extends Dialog {

    private final DatePicker signedOn = new DatePicker(getTranslation("evaluation.paper.signedOn"));
    private final TextArea words = new TextArea();
    private final DatePicker saidOn = new DatePicker(getTranslation("evaluation.paper.saidOn"));

    /** Keeps it, or answers what is wrong. */
    interface Recording extends Serializable {
        Optional<String> keep(LocalDate signedOn, String said, LocalDate saidOn);
    }

    /** {@code isSigned} when the receipt is recorded, and only a response can follow. */
    PaperReceiptDialog(String employee, boolean isSigned, LocalDate today, Recording recording) {
        setHeaderTitle(getTranslation(isSigned ? "evaluation.paper.response" : "evaluation.paper.record"));
        setWidth("32rem");
        setMaxWidth("96vw");
        signedOn.setValue(today);
        signedOn.setVisible(!isSigned);
        saidOn.setValue(today);
        words.setLabel(getTranslation(isSigned ? "evaluation.paper.response.said" : "evaluation.paper.said"));
        var limit = TextLimit.of(words, ReceiptService.LONGEST);
        words.setWidthFull();
        var problem = new Paragraph();
        problem.addClassName("evaluation-problem");
        problem.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation(
                        isSigned ? "evaluation.paper.response.what" : "evaluation.paper.what", employee)),
                signedOn,
                words,
                saidOn,
                problem);
        var keep = new Button(getTranslation("evaluation.paper.keep"), click -> {
            if (signedOn.isEmpty() || saidOn.isEmpty()) {
                problem.setText(getTranslation("evaluation.problem.DAY"));
            } else if (limit.holds(words.getValue())) {
                recording
                        .keep(signedOn.getValue(), words.getValue(), saidOn.getValue())
                        .ifPresentOrElse(problem::setText, this::close);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
    }
}
