package org.ctoportal.assessment.feedback;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.AccessCode;
import org.ctoportal.identity.Guest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets raters in by the code of their link. Every refusal of what could be a code reads the same and takes one comparison,
 * whether there is such a link, it is too old or must wait.
 */
@Component
public class FeedbackEntrance {

    private final LinkTries tries;
    private final FeedbackRaterRepository raters;
    private final TenantScope scope;
    private final PasswordEncoder secrets;
    private final String hashOfNobody;

    FeedbackEntrance(LinkTries tries, FeedbackRaterRepository raters, TenantScope scope, PasswordEncoder secrets) {
        this.tries = tries;
        this.raters = raters;
        this.scope = scope;
        this.secrets = secrets;
        this.hashOfNobody =
                Objects.requireNonNull(secrets.encode(UUID.randomUUID().toString()));
    }

    /** Who comes in with what was typed; nobody when it is refused. */
    public Optional<Guest> enter(String typed) {
        return AccessCode.typed(typed).flatMap(this::enter);
    }

    private Optional<Guest> enter(AccessCode code) {
        var tried = tries.begin(code.locator());
        var matches = secrets.matches(
                code.secret(), tried.map(LinkTries.Tried::secretHash).orElse(hashOfNobody));
        return matches ? tried.flatMap(one -> tries.succeeded(one.link())).flatMap(this::guest) : Optional.empty();
    }

    private Optional<Guest> guest(LinkTries.Admission admission) {
        var name = scope.call(
                admission.district(),
                "a rater comes in by link",
                () -> raters.findByRoundIdAndId(
                                admission.round().value(), admission.rater().value())
                        .map(FeedbackRater::name)
                        .orElse(null));
        return Optional.ofNullable(name)
                .map(known -> new Guest(
                        admission.district(), admission.link(), known, FeedbackRoutes.seatOf(admission.round())));
    }
}
