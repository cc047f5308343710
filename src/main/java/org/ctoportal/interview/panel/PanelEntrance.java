package org.ctoportal.interview.panel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.AccessCode;
import org.ctoportal.identity.Guest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets members of panels in by code. Every refusal of what could be a code reads the same and takes one comparison, whether
 * there is such a code, it is too old or the seat must wait. That a try was counted takes a statement more, which is not
 * hidden: that a seat exists is no secret, only what opens it is.
 */
@Component
public class PanelEntrance {

    private final CodeAttempts attempts;
    private final PanelMemberRepository members;
    private final TenantScope scope;
    private final PasswordEncoder secrets;
    private final String hashOfNobody;

    PanelEntrance(CodeAttempts attempts, PanelMemberRepository members, TenantScope scope, PasswordEncoder secrets) {
        this.attempts = attempts;
        this.members = members;
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
        var attempt = attempts.begin(code.locator());
        var matches = secrets.matches(
                code.secret(), attempt.map(CodeAttempts.Attempt::secretHash).orElse(hashOfNobody));
        return matches ? attempt.flatMap(one -> attempts.succeeded(one.code())).flatMap(this::guest) : Optional.empty();
    }

    /** Nobody when the member was taken off the panel. */
    private Optional<Guest> guest(CodeAttempts.Admission admission) {
        var name = scope.call(
                admission.district(),
                "a member enters a panel by code",
                () -> members.findBySearchIdAndId(
                                admission.search().value(), admission.member().value())
                        .filter(PanelMember::sits)
                        .map(PanelMember::name)
                        .orElse(null));
        return Optional.ofNullable(name)
                .map(known -> new Guest(
                        admission.district(), admission.code(), known, "/" + PanelRoutes.seatOf(admission.search())));
    }
}
