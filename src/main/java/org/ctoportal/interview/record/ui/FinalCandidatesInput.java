package org.ctoportal.interview.record.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.Set;
import org.ctoportal.interview.record.FinalCandidateQuestion;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateSummary;

/** Asks whom the public bundle names where neither stages nor a panel say it, and shows who answered. */
class FinalCandidatesInput extends Composite<Div> {

    private static final String KEY = "interview.record.final.";

    private final FinalCandidateQuestion question;

    FinalCandidatesInput(FinalCandidateQuestion question, ZoneId zone, SerializableConsumer<Set<CandidateId>> name) {
        this.question = question;
        getContent().addClassName("record-final");
        getContent().add(new Paragraph(getTranslation(KEY + "why", question.open())));
        var choice = question.choice();
        if (choice != null) {
            var chosen = new Paragraph(getTranslation(
                    KEY + (question.decided() ? "named" : "outdated"),
                    String.join(", ", choice.codes()),
                    choice.namedBy(),
                    RecordWords.moment(choice.namedAt(), zone)));
            getContent().add(chosen);
        }
        if (question.mayName()) {
            var box = box();
            var confirm = new Button(getTranslation(KEY + "name"), click -> name(box, name));
            getContent().add(box, confirm);
        } else {
            getContent().add(new Paragraph(getTranslation(KEY + "stepped")));
        }
    }

    private MultiSelectComboBox<CandidateSummary> box() {
        var box = new MultiSelectComboBox<CandidateSummary>(getTranslation(KEY + "most"));
        box.setItemLabelGenerator(one -> one.code() + " · " + one.name());
        box.setItems(question.others());
        box.setHelperText(getTranslation(KEY + "exactly", question.open()));
        box.setWidthFull();
        var choice = question.choice();
        if (choice != null) {
            box.setValue(question.others().stream()
                    .filter(one -> choice.codes().contains(one.code()))
                    .collect(toSet()));
        }
        return box;
    }

    private void name(MultiSelectComboBox<CandidateSummary> box, SerializableConsumer<Set<CandidateId>> name) {
        var wrong = box.getValue().size() != question.open();
        box.setErrorMessage(
                getTranslation(KEY + "wrong", question.open(), box.getValue().size()));
        box.setInvalid(wrong);
        if (!wrong) {
            name.accept(box.getValue().stream().map(CandidateSummary::id).collect(toSet()));
        }
    }
}
