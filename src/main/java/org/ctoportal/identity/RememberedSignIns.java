package org.ctoportal.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.ctoportal.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that stay signed in for two weeks after their last use. */
@Component
public class RememberedSignIns {

    public static final Duration KEPT = Duration.ofDays(14);

    private static final int TOKEN_BYTES = 32;

    private final RememberedSignInRepository remembered;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RememberedSignIns(RememberedSignInRepository remembered, Clock clock) {
        this.remembered = remembered;
        this.clock = clock;
    }

    /** What the browser keeps. */
    public record Ticket(String series, String token) {}

    /** What came of a presented ticket; {@code replacement} is empty when the ticket was replaced a moment ago. */
    public record Recognition(
            Outcome outcome, String email, @Nullable Ticket replacement) {}

    public enum Outcome {
        WELCOME,
        UNKNOWN,
        STOLEN
    }

    /** Two transactions: what cleaning up holds is let go before the new row goes in. */
    public Ticket remember(String email, String browser) {
        remembered.deleteLastUsedBefore(clock.instant().minus(KEPT));
        var ticket = new Ticket(random(), random());
        remembered.save(new RememberedSignIn(ticket.series(), ticket.token(), email, browser, clock.instant()));
        return ticket;
    }

    /** A ticket whose token was used before means that two browsers hold it: all browsers of the person are forgotten. */
    @Transactional
    public Recognition recognize(Ticket ticket) {
        var found = find(ticket.series());
        if (found.isEmpty()) {
            return new Recognition(Outcome.UNKNOWN, "", null);
        }
        var signIn = found.get();
        if (signIn.isCurrent(ticket.token())) {
            return renewed(signIn, ticket);
        }
        if (signIn.wasJustReplaced(ticket.token(), clock.instant())) {
            return new Recognition(Outcome.WELCOME, signIn.email(), null);
        }
        remembered.deleteByEmail(signIn.email());
        return new Recognition(Outcome.STOLEN, signIn.email(), null);
    }

    @Transactional
    public void forget(Ticket ticket) {
        find(ticket.series()).ifPresent(remembered::delete);
    }

    private Recognition renewed(RememberedSignIn signIn, Ticket ticket) {
        if (signIn.isOlderThan(KEPT, clock.instant())) {
            remembered.delete(signIn);
            return new Recognition(Outcome.UNKNOWN, "", null);
        }
        var replacement = new Ticket(ticket.series(), random());
        signIn.replace(replacement.token(), clock.instant());
        return new Recognition(Outcome.WELCOME, signIn.email(), replacement);
    }

    private Optional<RememberedSignIn> find(String series) {
        return remembered.findById(Sha256.of(series));
    }

    private String random() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
