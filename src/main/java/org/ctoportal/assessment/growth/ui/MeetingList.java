package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.assessment.growth.GroupMeeting;

/** The meetings of a study group with what each is about. */
class MeetingList extends Composite<OrderedList> {

    MeetingList(List<GroupMeeting> meetings, String reference) {
        getContent().addClassName("growth-weeks");
        meetings.forEach(meeting -> getContent().add(item(meeting, reference)));
    }

    private ListItem item(GroupMeeting meeting, String reference) {
        var guide = meeting.guide();
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(getLocale());
        var when = new Span(GrowthWords.day(meeting.start().toLocalDate(), getLocale()) + ", "
                + time.format(meeting.start()) + " – " + time.format(meeting.end()));
        when.addClassName("hint");
        var head = new H3(getTranslation("growth.week", guide.week()) + ": " + String.join(", ", meeting.titles()));
        var item = new ListItem(
                head,
                when,
                line("growth.meeting.before", guide.before()),
                line("growth.meeting.question", guide.question()),
                line("growth.meeting.practice", guide.practice()),
                line("growth.meeting.product", guide.product()),
                new Div(GrowthWords.origin(guide.code(), reference, false)));
        item.addClassName("panel");
        return item;
    }

    private Paragraph line(String key, String text) {
        var label = new Span(getTranslation(key) + " ");
        label.addClassName("growth-label");
        return new Paragraph(label, new Span(text));
    }
}
