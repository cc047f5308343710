package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.schedule.ChangedField;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.ScheduleChangeLine;
import org.ctoportal.interview.schedule.ScheduleRow;

/** Who did what to the day, and when. */
class ChangesPanel extends Composite<Div> {

    private final DayDetails day;

    ChangesPanel(DayDetails day, List<ScheduleChangeLine> changes) {
        this.day = day;
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(words(change))));
        getContent().addClassNames("panel", "search-log");
        getContent().add(new H2(getTranslation("interview.schedule.changes")), list);
    }

    private String words(ScheduleChangeLine change) {
        var act = getTranslation("interview.schedule.act." + change.act(), code(change));
        var fields = change.fields().stream().map(this::field).collect(Collectors.joining("; "));
        return getTranslation(
                "interview.schedule.changes.line",
                ScheduleWords.moment(change.at(), day.zone()),
                change.by(),
                fields.isEmpty() ? act : act + ": " + fields);
    }

    private String code(ScheduleChangeLine change) {
        return day.rows().stream()
                .filter(row -> row.candidate().equals(change.candidate()))
                .map(ScheduleRow::code)
                .findFirst()
                .orElse("");
    }

    private String field(ChangedField field) {
        if (field.field().equals("HOURS")) {
            return getTranslation("interview.schedule.span", shown(field.before()), shown(field.after()));
        }
        var values = field.before().isEmpty() || field.after().isEmpty()
                ? shown(field.before() + field.after())
                : getTranslation("interview.schedule.changes.fromTo", shown(field.before()), shown(field.after()));
        return field.field().equals("TIME")
                ? values
                : getTranslation("interview.schedule.field." + field.field()) + " " + values;
    }

    /** Times and days as people write them. */
    private static String shown(String value) {
        if (value.matches("\\d\\d:\\d\\d")) {
            return ScheduleWords.time(LocalTime.parse(value));
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? ScheduleWords.day(LocalDate.parse(value)) : value;
    }
}
