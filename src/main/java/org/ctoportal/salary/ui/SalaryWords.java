package org.ctoportal.salary.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.SalaryScheduleStatus;

/** What screens say of salary schedules in more than one place. */
final class SalaryWords {

    private SalaryWords() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String days(LocalDate from, LocalDate through) {
        return day(from) + " – " + day(through);
    }

    static String size(int steps, int lanes) {
        return translate("salary.list.size", steps, lanes);
    }

    static Span mark(SalaryScheduleStatus status) {
        var mark = new Span(translate("salary.status." + status));
        mark.addClassNames("salary-mark", status.name());
        return mark;
    }

    /** How far it is and from when on it pays. */
    static String standing(SalaryScheduleDetails schedule) {
        var adopted = schedule.adoptedOn();
        return translate(
                "salary.standing." + schedule.status(),
                days(schedule.from(), schedule.through()),
                adopted == null ? "" : day(adopted));
    }

    static String problem(String reason) {
        return translate("salary.problem." + reason);
    }
}
