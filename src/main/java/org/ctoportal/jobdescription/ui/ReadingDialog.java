package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.jobdescription.ReadingReport;

/** The sentences that are hardest to read, and how the figure comes about. */
class ReadingDialog extends Dialog {

    ReadingDialog(Editing editing) {
        var report = ReadingReport.of(editing.draft().composed());
        var whole = report.whole();
        setHeaderTitle(getTranslation("jobDescription.reading.hardest"));
        setWidth("44rem");
        setMaxWidth("96vw");
        var list = new OrderedList();
        list.addClassName("hard-sentences");
        report.hardest().forEach(sentence -> list.add(row(sentence, editing)));
        var how = new Paragraph(getTranslation(
                "jobDescription.reading.how",
                whole.words(),
                whole.sentences(),
                whole.syllables(),
                whole.grade().toPlainString()));
        how.addClassName("hint");
        add(list, how);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private ListItem row(ReadingReport.Sentence sentence, Editing editing) {
        var grade = new Span(getTranslation(
                "jobDescription.reading.sentence",
                sentence.level().grade().toPlainString(),
                sentence.level().words()));
        grade.addClassName("hint");
        var row = new ListItem(new Span(sentence.text()), grade);
        if (editing.mayChange()) {
            var edit = new Button(getTranslation("jobDescription.clause.edit"), click -> {
                close();
                editing.open(sentence.code());
            });
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            edit.setAriaLabel(getTranslation("jobDescription.clause.edit.of", sentence.text()));
            row.add(edit);
        }
        return row;
    }
}
