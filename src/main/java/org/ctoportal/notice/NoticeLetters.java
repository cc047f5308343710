package org.ctoportal.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PortalAddress;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.TaskRoutes;
import org.ctoportal.tasks.Urgency;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** What letters about what waits say, in the language of their reader. */
@Component
class NoticeLetters {

    private final LetterWriter letters;
    private final NoticeStop stop;
    private final PortalAddress portal;

    NoticeLetters(LetterWriter letters, NoticeStop stop, PortalAddress portal) {
        this.letters = letters;
        this.stop = stop;
        this.portal = portal;
    }

    Letter of(NoticeKind kind, SignedInPerson person, List<WaitingItem> items, Agenda agenda) {
        var reader = letters.reader(person);
        var more = kind == NoticeKind.DIGEST && agenda.more();
        var list = kind == NoticeKind.DIGEST
                ? byUrgency(items, agenda.today(), reader)
                : lines(items, agenda.today(), reader);
        var letter = letters.write(
                kind.letter(),
                reader,
                Map.of(
                        Placeholder.DISTRICT, person.districtName(),
                        Placeholder.COUNT, reader.told(more ? "notice.more" : "notice.count", items.size()),
                        Placeholder.ITEMS, more ? list + "\n\n" + all(reader) : list,
                        Placeholder.CHOICE, place(NoticeRoutes.CHOICE, "notice.choice.place", reader)));
        return portal.isKnown() ? letter.stoppedAt(portal.url() + stop.link(person, kind)) : letter;
    }

    private String byUrgency(List<WaitingItem> items, LocalDate today, Reader reader) {
        return items.stream()
                .collect(groupingBy(item -> item.urgency(today), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> heading(group.getKey(), reader) + "\n\n" + lines(group.getValue(), today, reader))
                .collect(joining("\n\n"));
    }

    private static String heading(Urgency urgency, Reader reader) {
        return reader.told("tasks.urgency." + urgency)
                .toUpperCase(reader.language().locale());
    }

    private String lines(List<WaitingItem> items, LocalDate today, Reader reader) {
        return items.stream().map(item -> line(item, today, reader)).collect(joining("\n"));
    }

    private String line(WaitingItem item, LocalDate today, Reader reader) {
        var what = Letter.inOneLine(
                reader.told(item.words().label(), item.words().arguments().toArray()));
        var told = item.anyone() ? reader.told("tasks.anyone", what) : what;
        return "- " + told + day(item, today, reader) + (portal.isKnown() ? "\n  " + letters.page(item.path()) : "");
    }

    private static String day(WaitingItem item, LocalDate today, Reader reader) {
        var due = item.due();
        if (due == null) {
            return "";
        }
        return " · " + reader.told(due.isBefore(today) ? "tasks.overdue" : "tasks.due", reader.day(due));
    }

    private String all(Reader reader) {
        return reader.told("notice.all", place(TaskRoutes.WAITING, "tasks.title", reader));
    }

    /** Where the portal does not know its own address, the place is named. */
    private String place(String path, String named, Reader reader) {
        return portal.isKnown() ? letters.page(path) : reader.told(named);
    }
}
