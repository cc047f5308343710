package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.jobdescription.MemoAnswers;
import org.ctoportal.jobdescription.PaperKind;
import org.ctoportal.jobdescription.RefusedChangeException;

/** What the board is told about a new position beside its description. Kept; the memo is written from it each time. */
class MemoDialog extends Dialog {

    private final Editing editing;
    private final TextArea reason = new TextArea(getTranslation("jobDescription.memo.reason"));
    private final TextField from = new TextField(getTranslation("jobDescription.memo.from"));
    private final DatePicker meeting = new DatePicker(getTranslation("jobDescription.memo.meeting"));
    private final BigDecimalField otherCost = new BigDecimalField(getTranslation("jobDescription.memo.otherCost"));
    private final TextField funding = new TextField(getTranslation("jobDescription.memo.funding"));
    private final TextField starts = new TextField(getTranslation("jobDescription.memo.starts"));
    private final Div files = new Div();

    MemoDialog(Editing editing) {
        this.editing = editing;
        setHeaderTitle(getTranslation("jobDescription.memo.title"));
        setWidth("40rem");
        setMaxWidth("96vw");
        var memo = editing.memo();
        fields();
        show(memo);
        var form = new Div(reason, from, meeting, otherCost, funding, starts);
        form.addClassName("memo-form");
        files.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("jobDescription.memo.explain")), form, files);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        if (editing.mayChange()) {
            var write = new Button(getTranslation("jobDescription.memo.write"), click -> write());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(write);
        }
        offer(memo);
    }

    private void fields() {
        reason.setMaxLength(MemoAnswers.LONGEST_REASON);
        reason.setHelperText(getTranslation("jobDescription.memo.reason.hint"));
        from.setMaxLength(MemoAnswers.LONGEST_LINE);
        funding.setMaxLength(MemoAnswers.LONGEST_FUNDING);
        starts.setMaxLength(MemoAnswers.LONGEST_LINE);
        otherCost.setPrefixComponent(new Span("$"));
        otherCost.setHelperText(getTranslation("jobDescription.memo.otherCost.hint"));
        reason.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        meeting.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        from.setManualValidation(true);
        meeting.setManualValidation(true);
        otherCost.setManualValidation(true);
    }

    private void show(MemoAnswers memo) {
        reason.setValue(memo.reason());
        from.setValue(memo.from());
        meeting.setValue(memo.meeting());
        otherCost.setValue(memo.otherCost());
        funding.setValue(memo.funding());
        starts.setValue(memo.starts());
    }

    private void write() {
        var memo = new MemoAnswers(
                from.getValue(),
                meeting.getValue(),
                reason.getValue(),
                otherCost.getValue(),
                funding.getValue(),
                starts.getValue());
        var required = getTranslation("jobDescription.problem.required");
        reason.setInvalid(memo.reason().isBlank());
        reason.setErrorMessage(required);
        from.setInvalid(memo.from().isBlank());
        from.setErrorMessage(required);
        meeting.setInvalid(memo.meeting() == null);
        meeting.setErrorMessage(required);
        try {
            editing.keepMemo(memo);
            otherCost.setInvalid(false);
            offer(memo);
        } catch (RefusedChangeException e) {
            otherCost.setInvalid(true);
            otherCost.setErrorMessage(getTranslation("jobDescription.memo.otherCost.problem"));
        }
    }

    private void offer(MemoAnswers memo) {
        files.removeAll();
        if (memo.isComplete() && editing.draft().composed().missing().isEmpty()) {
            files.add(PapersPanel.files(editing.draft().id(), PaperKind.POSITION_MEMO, this));
        } else if (memo.isComplete()) {
            files.add(new Paragraph(getTranslation("jobDescription.memo.missing")));
        }
    }
}
