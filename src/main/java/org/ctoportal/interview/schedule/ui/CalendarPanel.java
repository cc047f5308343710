package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import org.ctoportal.interview.schedule.CalendarAudience;
import org.ctoportal.interview.schedule.CalendarStep;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.PlacedInterview;
import org.ctoportal.interview.schedule.PlannedInterview;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** The interviews of a day as files for calendars, and what the calendars are still to be told. */
class CalendarPanel extends Composite<Div> {

    private final SearchId search;

    /** {@code send} is none where nothing can be sent from here. */
    CalendarPanel(SearchId search, DayDetails day, @Nullable SerializableRunnable send) {
        this.search = search;
        var hint = new Paragraph(getTranslation(
                send == null ? "interview.schedule.calendar.hint" : "interview.schedule.calendar.hint.mail"));
        hint.addClassName("hint");
        var list = new UnorderedList();
        list.addClassName("schedule-calendars");
        Stream.concat(day.interviews().map(PlacedInterview::interview), day.calledOff().stream())
                .forEach(interview -> list.add(item(day, interview)));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.schedule.calendar")), hint);
        if (send != null && list.getComponentCount() > 0) {
            getContent().add(new Button(getTranslation("interview.schedule.mail"), click -> send.run()));
        }
        getContent().add(list);
    }

    private ListItem item(DayDetails day, PlannedInterview interview) {
        var code = day.rows().stream()
                .filter(row -> row.candidate().equals(interview.candidate()))
                .map(row -> row.code())
                .findFirst()
                .orElse("");
        var span = ScheduleWords.span(interview.slot());
        var words = new Span(
                interview.calledOff()
                        ? getTranslation("interview.schedule.calendar.off", code, span)
                        : getTranslation("interview.schedule.calendar.one", code, span));
        var files = new Div();
        files.addClassName("schedule-files");
        for (var audience : CalendarAudience.values()) {
            if (!interview.calledOff() || interview.isKnown(audience)) {
                files.add(file(day, interview, audience, code));
            }
        }
        return new ListItem(words, files);
    }

    private Anchor file(DayDetails day, PlannedInterview interview, CalendarAudience audience, String code) {
        var step = interview.due(audience);
        var text = getTranslation("interview.schedule.calendar." + audience) + ": "
                + getTranslation("interview.schedule.calendar." + step);
        var link = new Anchor(ScheduleRoutes.calendarOf(search, day.id(), interview.id(), audience), text);
        link.getElement().setAttribute("aria-label", code + ", " + text);
        link.setRouterIgnore(true);
        link.addClassNames("button", step == CalendarStep.NOTHING ? "schedule-told" : "schedule-due");
        return link;
    }
}
