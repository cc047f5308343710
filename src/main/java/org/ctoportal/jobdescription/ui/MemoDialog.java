package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.jobdescription.MemoAnswers;
import org.ctoportal.jobdescription.PaperKind;
import org.ctoportal.jobdescription.RefusedChangeException;
import org.ctoportal.jobdescription.StaleAnswersException;
import org.ctoportal.shared.Money;

/** What the board is told about a new position beside its description. Kept while it is typed; the memo is written from it. */
class MemoDialog extends Dialog {

    private final Editing editing;
    private final boolean mayChange;
    private final TextArea reason = new TextArea(getTranslation("jobDescription.memo.reason"));
    private final TextField from = new TextField(getTranslation("jobDescription.memo.from"));
    private final DatePicker meeting = new DatePicker(getTranslation("jobDescription.memo.meeting"));
    private final TextField otherCost = new TextField(getTranslation("jobDescription.memo.otherCost"));
    private final TextField funding = new TextField(getTranslation("jobDescription.memo.funding"));
    private final TextField starts = new TextField(getTranslation("jobDescription.memo.starts"));
    private final Paragraph state = new Paragraph();
    private final Div needed = new Div();
    private final Div files = new Div();
    private MemoAnswers seen;

    MemoDialog(Editing editing) {
        this.editing = editing;
        this.mayChange = editing.mayChange() && !editing.draft().shelf().archived();
        this.seen = editing.memo();
        setHeaderTitle(getTranslation("jobDescription.memo.title"));
        setWidth("40rem");
        setMaxWidth("96vw");
        fields();
        show(seen);
        var form = new Div(reason, from, meeting, otherCost, funding, starts);
        form.addClassName("memo-form");
        files.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("role", "status");
        state.addClassName("hint");
        needed.addClassName("notice");
        needed.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("jobDescription.memo.explain")), needed, form, state, files);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        if (mayChange) {
            var write = new Button(getTranslation("jobDescription.memo.write"), click -> write());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(write);
        }
        offer(seen);
    }

    private void fields() {
        reason.setMaxLength(MemoAnswers.LONGEST_REASON);
        reason.setHelperText(getTranslation("jobDescription.memo.reason.hint"));
        from.setMaxLength(MemoAnswers.LONGEST_LINE);
        funding.setMaxLength(MemoAnswers.LONGEST_FUNDING);
        starts.setMaxLength(MemoAnswers.LONGEST_LINE);
        otherCost.setPrefixComponent(new Span("$"));
        otherCost.setHelperText(getTranslation("jobDescription.memo.otherCost.hint"));
        otherCost.getElement().setAttribute("inputmode", "decimal");
        reason.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        meeting.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        from.setManualValidation(true);
        meeting.setManualValidation(true);
        otherCost.setManualValidation(true);
        Stream.of(reason, from, otherCost, funding, starts).forEach(AnswerFields::keptWhileTyping);
    }

    private void show(MemoAnswers memo) {
        reason.setValue(memo.reason());
        from.setValue(memo.from());
        meeting.setValue(memo.meeting());
        otherCost.setValue(memo.otherCost() == null ? "" : new Money(memo.otherCost()).plain());
        funding.setValue(memo.funding());
        starts.setValue(memo.starts());
        Stream.<AbstractField<?, ?>>of(reason, from, meeting, otherCost, funding, starts)
                .forEach(field -> {
                    field.setReadOnly(!mayChange);
                    field.addValueChangeListener(event -> keep());
                });
    }

    /** As it stands in the fields; a cost that is none stays what it was, and its field says so. */
    private MemoAnswers typed() {
        var typed = otherCost.getValue().strip();
        var cost = Money.find(typed).map(Money::amount);
        var isCost = typed.isEmpty() || cost.isPresent();
        otherCost.setInvalid(!isCost);
        otherCost.setErrorMessage(isCost ? "" : getTranslation("jobDescription.memo.otherCost.problem"));
        return new MemoAnswers(
                from.getValue(),
                meeting.getValue(),
                reason.getValue(),
                isCost ? cost.orElse(null) : seen.otherCost(),
                funding.getValue(),
                starts.getValue());
    }

    private void keep() {
        try {
            seen = editing.keepMemo(seen, typed());
            state.setText(getTranslation("jobDescription.memo.kept"));
            offer(seen);
        } catch (StaleAnswersException e) {
            seen = editing.memo();
            state.setText(getTranslation("jobDescription.memo.stale", seen.from(), seen.reason()));
        } catch (RefusedChangeException e) {
            otherCost.setInvalid(true);
            otherCost.setErrorMessage(getTranslation("jobDescription.memo.otherCost.problem"));
        }
    }

    private void write() {
        var required = getTranslation("jobDescription.problem.required");
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(required);
        from.setInvalid(from.getValue().isBlank());
        from.setErrorMessage(required);
        meeting.setInvalid(meeting.getValue() == null);
        meeting.setErrorMessage(required);
        keep();
        (needed.isVisible() ? needed : files).scrollIntoView();
    }

    private void offer(MemoAnswers memo) {
        files.removeAll();
        needed.removeAll();
        var missing = missing();
        needed.setVisible(!missing.isEmpty());
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(label -> list.add(new ListItem(label)));
            needed.add(
                    new Paragraph(getTranslation("jobDescription.memo.missing")),
                    list,
                    new Paragraph(getTranslation("jobDescription.memo.missing.where")));
        } else if (memo.isComplete()) {
            files.add(PapersPanel.files(editing.draft().id(), PaperKind.POSITION_MEMO, this));
        }
    }

    /** Of the description that goes with it, and of the memo itself. */
    private List<String> missing() {
        return Stream.concat(editing.draft().composed().missing().stream(), editing.missingInMemo().stream())
                .map(Blank::label)
                .distinct()
                .toList();
    }
}
