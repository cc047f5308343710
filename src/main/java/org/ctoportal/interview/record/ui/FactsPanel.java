package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Stream;
import org.ctoportal.interview.record.RecordDetails;
import org.ctoportal.interview.record.RecordFacts;
import org.jspecify.annotations.Nullable;

/** The dates retention counts from, and what else bears on it. */
class FactsPanel extends Composite<Div> {

    private final DatePicker made = day("MADE");
    private final DatePicker action = day("ACTION");
    private final DatePicker notice = day("NOTICE");
    private final Checkbox pending = new Checkbox(getTranslation("interview.record.fact.PENDING"));

    /** {@code save} is none for those who only read. */
    FactsPanel(RecordDetails record, @Nullable SerializableConsumer<RecordFacts> save) {
        var last = record.lastMade();
        made.setHelperText(
                last == null
                        ? getTranslation("interview.record.fact.MADE.none")
                        : getTranslation("interview.record.fact.MADE.last", RecordWords.day(last)));
        show(record.facts());
        var fields = new Div(made, action, notice);
        fields.addClassName("record-fields");
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.facts")), fields, pending);
        if (save == null) {
            Stream.of(made, action, notice).forEach(field -> field.setReadOnly(true));
            pending.setReadOnly(true);
        } else {
            getContent().add(new Button(getTranslation("interview.record.save"), click -> save.accept(read())));
        }
    }

    private DatePicker day(String fact) {
        var day = new DatePicker(getTranslation("interview.record.fact." + fact));
        day.setClearButtonVisible(true);
        return day;
    }

    private void show(RecordFacts facts) {
        made.setValue(facts.madeOn());
        action.setValue(facts.actionOn());
        notice.setValue(facts.noticeOn());
        pending.setValue(facts.requestPending());
    }

    private RecordFacts read() {
        return new RecordFacts(made.getValue(), action.getValue(), notice.getValue(), pending.getValue());
    }
}
