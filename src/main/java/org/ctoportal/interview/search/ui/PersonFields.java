package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.NameAnswer;
import org.ctoportal.interview.search.WriteCandidate;
import org.jspecify.annotations.Nullable;

/** Who a candidate is: name, address, phone, and the account of somebody who works in the district. */
class PersonFields extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("interview.search.field.name"));
    private final TextField email = new TextField(getTranslation("interview.search.field.email"));
    private final TextField phone = new TextField(getTranslation("interview.search.field.phone"));
    private final ComboBox<Colleague> person = new ComboBox<>(getTranslation("interview.search.field.person"));
    private final Div asked = new Div();
    private @Nullable NamesakeQuestion question;
    private @Nullable NameAnswer answer;

    PersonFields(List<Colleague> colleagues) {
        getContent().addClassName("search-fields");
        name.setRequiredIndicatorVisible(true);
        person.setItems(colleagues);
        person.setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.title());
        person.setHelperText(getTranslation("interview.search.field.person.hint"));
        person.setClearButtonVisible(true);
        for (var field : List.of(name, email, phone)) {
            field.setManualValidation(true);
            field.setWidthFull();
        }
        person.setManualValidation(true);
        person.setWidthFull();
        name.addValueChangeListener(event -> forgetQuestion());
        asked.setVisible(false);
        getContent().add(name, asked, email, phone, person);
    }

    void show(CandidateSummary candidate, List<Colleague> colleagues) {
        name.setValue(candidate.name());
        email.setValue(candidate.email());
        phone.setValue(candidate.phone());
        colleagues.stream()
                .filter(one -> one.id().equals(candidate.person()))
                .findFirst()
                .ifPresent(person::setValue);
    }

    void setReadOnly(boolean readOnly) {
        List.of(name, email, phone).forEach(field -> field.setReadOnly(readOnly));
        person.setReadOnly(readOnly);
    }

    WriteCandidate command() {
        var said = answer;
        PersonId answered = said == null ? null : said.person();
        PersonId account =
                person.getValue() == null ? answered : person.getValue().id();
        var somebodyElse = said != null && answered == null;
        return new WriteCandidate(name.getValue(), email.getValue(), phone.getValue(), account, somebodyElse);
    }

    /** Asks below the name whether it is one of these. */
    void ask(List<Colleague> namesakes) {
        if (question != null && question.isAbout(name.getValue())) {
            question.insist();
            return;
        }
        forgetQuestion();
        question = new NamesakeQuestion(
                getTranslation(
                        "interview.search.namesake.question", name.getValue().strip()),
                name.getValue(),
                namesakes,
                given -> answer = given);
        asked.add(question);
        asked.setVisible(true);
    }

    private void forgetQuestion() {
        asked.removeAll();
        asked.setVisible(false);
        question = null;
        answer = null;
    }

    /** Whether it can be kept; what cannot says so at its place. */
    boolean areRight() {
        say(name, WriteCandidate.problemOfName(name.getValue()));
        say(email, WriteCandidate.problemOfEmail(email.getValue()));
        say(phone, WriteCandidate.problemOfPhone(phone.getValue()));
        say(person, null);
        return !name.isInvalid() && !email.isInvalid() && !phone.isInvalid();
    }

    /** Says why the service refused it. */
    void refuse(String reason) {
        say(reason.equals("person") ? person : reason.equals("own") ? email : name, reason);
    }

    private void say(HasValidation field, @Nullable String reason) {
        field.setInvalid(reason != null);
        field.setErrorMessage(reason == null ? "" : getTranslation("interview.search.problem." + reason));
    }
}
