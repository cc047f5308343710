package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.search.NameAnswer;
import org.jspecify.annotations.Nullable;

/** Asks whether a candidate of whom only the name is known is somebody who works in the district. */
class NamesakeQuestion extends Composite<RadioButtonGroup<NameAnswer>> {

    private final String name;

    NamesakeQuestion(String label, String name, List<Colleague> namesakes, SerializableConsumer<NameAnswer> answered) {
        this.name = name;
        var choice = getContent();
        choice.setLabel(label);
        choice.setHelperText(getTranslation("interview.search.namesake.hint"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setRequiredIndicatorVisible(true);
        choice.setManualValidation(true);
        choice.setItems(Stream.concat(
                        namesakes.stream().map(one -> new NameAnswer(name, one.id())),
                        Stream.of(new NameAnswer(name, null)))
                .toList());
        choice.setItemLabelGenerator(answer -> label(answer, namesakes));
        choice.addValueChangeListener(event -> {
            choice.setInvalid(false);
            answered.accept(event.getValue());
        });
        choice.addClassName("namesake-question");
    }

    private String label(NameAnswer answer, List<Colleague> namesakes) {
        return namesakes.stream()
                .filter(one -> one.id().equals(answer.person()))
                .findFirst()
                .map(one -> getTranslation("interview.search.namesake.yes", one.name(), one.title()))
                .orElseGet(() -> getTranslation("interview.search.namesake.no"));
    }

    boolean isAbout(String other) {
        return name.equals(other);
    }

    void show(@Nullable NameAnswer answer) {
        if (answer != null) {
            getContent().setValue(answer);
        }
    }

    void insist() {
        getContent().setErrorMessage(getTranslation("interview.search.namesake.missing"));
        getContent().setInvalid(true);
    }
}
