package org.ctoportal.interview.panel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.Guest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets members of panels in by code. Every refusal looks and lasts the same, whether there is such a code, it is too old or
 * the seat must wait.
 */
@Component
public class PanelEntrance {

    private static final int LOCKS = 256;
    private static final int LONGEST_WAIT_SECONDS = 3;

    private final CodeAttempts attempts;
    private final PanelMemberRepository members;
    private final TenantScope scope;
    private final PasswordEncoder secrets;
    private final String hashOfNobody;
    private final Lock[] locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new ReentrantLock()).toArray(Lock[]::new);

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

    /** Tries for one seat wait for each other; side by side they would all be looked at before the first counts. */
    private Optional<Guest> enter(AccessCode code) {
        var lock = locks[Math.floorMod(code.locator().hashCode(), LOCKS)];
        if (!isFree(lock)) {
            return Optional.empty();
        }
        try {
            return tried(code);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Guest> tried(AccessCode code) {
        var attempt = attempts.begin(code.locator());
        var matches = secrets.matches(
                code.secret(), attempt.map(CodeAttempts.Attempt::secretHash).orElse(hashOfNobody));
        if (attempt.isEmpty() || !attempt.get().allowed()) {
            return Optional.empty();
        }
        if (!matches) {
            attempts.failed(attempt.get().code());
            return Optional.empty();
        }
        return attempts.succeeded(attempt.get().code()).flatMap(this::guest);
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

    private static boolean isFree(Lock lock) {
        try {
            return lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
