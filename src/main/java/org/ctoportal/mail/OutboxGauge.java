package org.ctoportal.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How long the letter has waited that should have gone first; zero while none is late. */
@Component
class OutboxGauge implements MeterBinder {

    private final MailDueRepository due;
    private final MailSettings settings;
    private final Clock clock;

    OutboxGauge(MailDueRepository due, MailSettings settings, Clock clock) {
        this.due = due;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder("portal.outbox.oldest", this, TimeUnit.MILLISECONDS, OutboxGauge::late)
                .register(meters);
    }

    /** Without a mail server letters are read in the outbox and wait for nothing. */
    private double late() {
        if (!settings.hasServer()) {
            return 0;
        }
        return due.findFirstByOrderByDueAtAsc()
                .map(first -> Duration.between(first.dueAt(), clock.instant()).toMillis())
                .filter(waited -> waited > 0)
                .orElse(0L);
    }
}
