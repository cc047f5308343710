package org.ctoportal.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PortalAddress;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.TaskRoutes;
import org.ctoportal.tasks.Urgency;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.wording.LetterWords;
import org.ctoportal.wording.Placeholder;
import org.springframework.stereotype.Component;

/** What letters about what waits say, in the language of their reader. */
@Component
class NoticeLetters {

    private final LetterWords words;
    private final NoticeStop stop;
    private final PortalAddress portal;

    NoticeLetters(LetterWords words, NoticeStop stop, PortalAddress portal) {
        this.words = words;
        this.stop = stop;
        this.portal = portal;
    }

    Letter of(NoticeKind kind, SignedInPerson reader, List<WaitingItem> items, Agenda agenda) {
        var spoken = new PageWords(reader.language().locale());
        var more = kind == NoticeKind.DIGEST && agenda.more();
        var list = kind == NoticeKind.DIGEST
                ? byUrgency(items, agenda.today(), spoken)
                : lines(items, agenda.today(), spoken);
        var name = Letter.inOneLine(reader.name());
        var written = words.of(kind.letter(), reader.language())
                .filled(Map.of(
                        Placeholder.NAME, name,
                        Placeholder.DISTRICT, Letter.inOneLine(reader.districtName()),
                        Placeholder.COUNT, spoken.translate(more ? "notice.more" : "notice.count", items.size()),
                        Placeholder.ITEMS, more ? list + "\n\n" + all(spoken) : list,
                        Placeholder.CHOICE, place(NoticeRoutes.CHOICE, "notice.choice.place", spoken)));
        var letter = new Letter(
                new EmailAddress(reader.getUsername()), name, null, written.subject(), written.text(), null, false);
        return portal.isKnown() ? letter.stoppedAt(portal.url() + stop.link(reader, kind)) : letter;
    }

    private String byUrgency(List<WaitingItem> items, LocalDate today, PageWords spoken) {
        return items.stream()
                .collect(groupingBy(item -> item.urgency(today), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> heading(group.getKey(), spoken) + "\n\n" + lines(group.getValue(), today, spoken))
                .collect(joining("\n\n"));
    }

    private static String heading(Urgency urgency, PageWords spoken) {
        return spoken.translate("tasks.urgency." + urgency).toUpperCase(spoken.locale());
    }

    private String lines(List<WaitingItem> items, LocalDate today, PageWords spoken) {
        return items.stream().map(item -> line(item, today, spoken)).collect(joining("\n"));
    }

    private String line(WaitingItem item, LocalDate today, PageWords spoken) {
        var what = Letter.inOneLine(
                spoken.translate(item.words().label(), item.words().arguments().toArray()));
        var told = item.anyone() ? spoken.translate("tasks.anyone", what) : what;
        return "- " + told + day(item, today, spoken) + (portal.isKnown() ? "\n  " + url(item.path()) : "");
    }

    private static String day(WaitingItem item, LocalDate today, PageWords spoken) {
        var due = item.due();
        if (due == null) {
            return "";
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(spoken.locale());
        return " · " + spoken.translate(due.isBefore(today) ? "tasks.overdue" : "tasks.due", day.format(due));
    }

    private String all(PageWords spoken) {
        return spoken.translate("notice.all", place(TaskRoutes.WAITING, "tasks.title", spoken));
    }

    /** Where the portal does not know its own address, the place is named. */
    private String place(String path, String named, PageWords spoken) {
        return portal.isKnown() ? url(path) : spoken.translate(named);
    }

    private String url(String path) {
        return portal.url() + "/" + path;
    }
}
