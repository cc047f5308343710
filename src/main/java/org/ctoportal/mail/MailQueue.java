package org.ctoportal.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be carried, over all districts. */
@Component
class MailQueue {

    static final Limit AT_ONCE = Limit.of(50);

    /** Long enough to carry what was taken; whoever is killed meanwhile loses nothing, it is taken again. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final MailDueRepository due;
    private final Clock clock;

    MailQueue(MailDueRepository due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /** In the transaction that wrote the letter. */
    void put(long mail) {
        due.save(new MailDue(mail, TenantScope.current(), clock.instant()));
    }

    /** Takes what is due, so that no other portal carries it at the same time. */
    @Transactional
    List<DueMail> take() {
        var now = clock.instant();
        return due.findByDueAtLessThanEqualOrderByDueAtAscMailAsc(now, AT_ONCE).stream()
                .map(one -> {
                    one.leaveUntil(now.plus(LEASE));
                    return one.due();
                })
                .toList();
    }

    void later(long mail, Duration wait) {
        due.findById(mail).ifPresent(one -> one.leaveUntil(clock.instant().plus(wait)));
    }

    void done(long mail) {
        due.end(mail);
    }
}
