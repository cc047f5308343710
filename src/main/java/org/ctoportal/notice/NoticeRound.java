package org.ctoportal.notice;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.AgendaService;
import org.ctoportal.tasks.WaitingItem;
import org.springframework.stereotype.Component;

/**
 * Looks once what waits for somebody, and writes what is to be told. Letters and the memory of them are one transaction; they are
 * their reader's alone, for not even the outbox of the district is to say what waits for whom.
 */
@Component
class NoticeRound {

    /** More is not listed in any letter. */
    private static final int MOST = 100;

    private final AgendaService agendas;
    private final ToldItemRepository told;
    private final ManyRows rows;
    private final NoticeDesk desk;
    private final NoticeLetters letters;
    private final MailService mails;
    private final Clock clock;

    NoticeRound(
            AgendaService agendas,
            ToldItemRepository told,
            ManyRows rows,
            NoticeDesk desk,
            NoticeLetters letters,
            MailService mails,
            Clock clock) {
        this.agendas = agendas;
        this.told = told;
        this.rows = rows;
        this.desk = desk;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    /** As the reader. What waits at the first look stands on their start page; letters begin with what comes after. */
    void look(NoticeDue due, SignedInPerson reader) {
        var agenda = agendas.waiting(MOST);
        var known = told.findByPersonId(reader.id().value()).stream()
                .collect(toMap(ToldItem::itemKey, Function.identity()));
        var last = due.digestedOn();
        if (last.isEmpty()) {
            due.digested(agenda.today());
        } else {
            var choices = desk.of(reader.id());
            if (choices.digest().isDue(last.get(), LocalDateTime.ofInstant(clock.instant(), agenda.zone()))) {
                due.digested(agenda.today());
                post(NoticeKind.DIGEST, reader, agenda.waiting(), agenda);
            } else {
                // Where more waits than is listed, nobody knows what of it is new.
                var wanted = agenda.more() ? choices.without(NoticeKind.ASSIGNMENT) : choices;
                tell(News.of(stages(known), distinct(agenda), wanted, agenda.today()), reader, agenda);
            }
        }
        remember(known, agenda, reader);
    }

    private void tell(News news, SignedInPerson reader, Agenda agenda) {
        post(NoticeKind.ASSIGNMENT, reader, news.assigned(), agenda);
        post(NoticeKind.DUE, reader, news.pressing(), agenda);
    }

    private void post(NoticeKind kind, SignedInPerson reader, List<WaitingItem> items, Agenda agenda) {
        if (!items.isEmpty()) {
            mails.post(
                    letters.of(kind, reader, items, agenda),
                    new Matter("NOTICE", reader.id().value()));
        }
    }

    /** What no longer waits is forgotten: when it waits again, it is told again. */
    private void remember(Map<String, ToldItem> known, Agenda agenda, SignedInPerson reader) {
        var fresh = new ArrayList<ToldItem>();
        var gone = new LinkedHashMap<>(known);
        for (var item : distinct(agenda)) {
            var stage = Stage.of(item, agenda.today());
            var before = gone.remove(item.key());
            if (before == null) {
                fresh.add(new ToldItem(reader.id(), item.key(), stage));
            } else {
                before.reach(stage);
            }
        }
        rows.insert(fresh);
        if (!agenda.more() && !gone.isEmpty()) {
            told.deleteAllInBatch(gone.values());
        }
    }

    private static Map<String, Stage> stages(Map<String, ToldItem> known) {
        return known.values().stream().collect(toMap(ToldItem::itemKey, ToldItem::stage));
    }

    /** Two things done at one place have one key; what presses most comes first. */
    private static List<WaitingItem> distinct(Agenda agenda) {
        return List.copyOf(agenda.waiting().stream()
                .collect(toMap(WaitingItem::key, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values());
    }
}
