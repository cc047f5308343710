package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.ctoportal.interview.search.CandidateSummary;
import org.jspecify.annotations.Nullable;

/** Whether the candidate asked in writing not to be named, and what follows. */
class ConfidentialPanel extends Composite<Div> {

    private final Paragraph words = new Paragraph();

    ConfidentialPanel(CandidateSummary candidate, @Nullable SerializableConsumer<@Nullable LocalDate> asked) {
        getContent().addClassName("panel");
        var day = new DatePicker(getTranslation("interview.search.confidential.day"));
        day.setValue(candidate.confidentialOn());
        day.setClearButtonVisible(true);
        day.setHelperText(getTranslation("interview.search.confidential.day.hint"));
        day.setReadOnly(asked == null);
        day.setWidthFull();
        words.addClassName("hint");
        getContent().add(new H2(getTranslation("interview.search.confidential.title")), day, words);
        show(candidate);
        if (asked != null) {
            day.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    asked.accept(event.getValue());
                }
            });
        }
    }

    /** Says what follows as it stands by now. */
    final void show(CandidateSummary candidate) {
        words.setVisible(candidate.confidentialOn() != null);
        words.setText(getTranslation(
                candidate.isNameWithheld()
                        ? "interview.search.confidential.withheld"
                        : "interview.search.confidential.finalist"));
    }
}
