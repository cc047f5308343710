package org.ctoportal.wording.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.shared.Language;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.RefusedWordingException;
import org.ctoportal.wording.Wording;

/** Subject and text of a letter, and what may be put into them. */
class WordingForm extends Composite<Div> {

    private final TextField subject = new TextField(getTranslation("wording.field.subject"));
    private final TextArea text = new TextArea(getTranslation("wording.field.text"));

    WordingForm(LetterKind letter, Language language, SerializableConsumer<Wording> typed) {
        subject.setMaxLength(Wording.LONGEST_SUBJECT);
        subject.setManualValidation(true);
        text.setMaxLength(Wording.LONGEST_TEXT);
        text.setManualValidation(true);
        text.setMinRows(12);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> typed.accept(read()));
        text.addValueChangeListener(change -> typed.accept(read()));
        subject.getElement().setAttribute("lang", language.code());
        text.getElement().setAttribute("lang", language.code());
        getContent().addClassNames("panel", "wording-form");
        getContent().add(subject, text, new H2(getTranslation("wording.placeholders")), hint(), placeholders(letter));
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("wording.placeholders.hint"));
        hint.addClassName("hint");
        return hint;
    }

    private DescriptionList placeholders(LetterKind letter) {
        var list = new DescriptionList();
        list.addClassName("wording-placeholders");
        for (var one : letter.placeholders()) {
            list.add(new Term(new Code(one.mark())), new Description(meaning(one)));
        }
        return list;
    }

    private String meaning(Placeholder one) {
        var meaning = getTranslation("wording.placeholder." + one);
        return one.isRequired() ? getTranslation("wording.placeholder.required", meaning) : meaning;
    }

    void show(Wording words) {
        subject.setValue(words.subject());
        text.setValue(words.text());
        accept();
    }

    Wording read() {
        return Wording.typed(subject.getValue(), text.getValue());
    }

    void accept() {
        List.<HasValidation>of(subject, text).forEach(field -> field.setInvalid(false));
    }

    void refuse(RefusedWordingException refused) {
        accept();
        HasValidation field = refused.isInSubject() ? subject : text;
        field.setErrorMessage(getTranslation("wording.refused." + refused.why(), refused.what()));
        field.setInvalid(true);
        if (refused.isInSubject()) {
            subject.focus();
        } else {
            text.focus();
        }
    }
}
