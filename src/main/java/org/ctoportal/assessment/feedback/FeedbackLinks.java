package org.ctoportal.assessment.feedback;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.AccessCode;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The links of raters. A new one does not end those before: a reminder must not lock out who is just answering. */
@Component
class FeedbackLinks {

    private final FeedbackLinkRepository links;
    private final PasswordEncoder secrets;
    private final PortalAddress address;
    private final StandingMail mail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedbackLinks(
            FeedbackLinkRepository links,
            PasswordEncoder secrets,
            PortalAddress address,
            StandingMail mail,
            Clock clock) {
        this.links = links;
        this.secrets = secrets;
        this.address = address;
        this.mail = mail;
        this.clock = clock;
    }

    /** A link and its row, which still has to learn of the letter that carries it. */
    record Made(IssuedLink issued, FeedbackLink row) {}

    Made make(FeedbackRater rater, Instant expiresAt) {
        var code = unused();
        var hash = Objects.requireNonNull(secrets.encode(code.secret()));
        var row = links.save(
                new FeedbackLink(TenantScope.current(), rater, code.locator(), hash, clock.instant(), expiresAt));
        var url = address.url() + "/" + FeedbackRoutes.ENTRANCE + "#" + code.shown();
        return new Made(
                new IssuedLink(rater.raterId(), rater.name(), rater.email(), url, code.shown(), expiresAt), row);
    }

    /** Ends every link of the rater, and what was begun with it. */
    void revoke(FeedbackRater rater) {
        var now = clock.instant();
        links.findByDistrictIdAndRaterIdAndRevokedAtIsNull(TenantScope.current().value(), rater.id())
                .forEach(link -> link.revoke(now));
    }

    /** Those that work go on to work as long as the round says now. */
    void extend(FeedbackRound round) {
        of(round).stream()
                .filter(link -> link.isLive(clock.instant()))
                .forEach(link -> link.extendTo(round.window().lateEnd()));
    }

    /** Nobody, once a new letter could help nobody any more. */
    UndeliveredLetters undelivered(FeedbackRound round) {
        if (!round.isAnswerable(clock.instant())) {
            return UndeliveredLetters.NONE;
        }
        var made = of(round);
        var letters = made.stream().flatMap(link -> link.letter().stream()).toList();
        return letters.isEmpty()
                ? UndeliveredLetters.NONE
                : UndeliveredLetters.of(
                        made.stream().collect(Collectors.groupingBy(FeedbackLink::rater)), mail.failed(letters));
    }

    private List<FeedbackLink> of(FeedbackRound round) {
        return links.findByDistrictIdAndRoundIdOrderById(TenantScope.current().value(), round.id());
    }

    private AccessCode unused() {
        var code = AccessCode.random(random);
        while (links.existsByLocator(code.locator())) {
            code = AccessCode.random(random);
        }
        return code;
    }
}
