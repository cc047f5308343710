package org.ctoportal.authoring.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.jspecify.annotations.Nullable;

/** A place on the route of one submission, as the route was then; and whether a decision is awaited there now. */
@Entity
class ApprovalSigner extends DistrictOwned {

    private long approvalId;
    private int stage;
    private int place;
    private int needed;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable Long personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private @Nullable Role deputyRole;

    private @Nullable Long deputyPersonId;
    private String deputyName;
    private boolean waiting;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalSigner() {} // JPA

    ApprovalSigner(ApprovalId approval, Spot spot, int needed, Signer signer, boolean waiting) {
        this.approvalId = approval.value();
        this.stage = spot.stage();
        this.place = spot.place();
        this.needed = needed;
        this.role = signer.who().role();
        this.personId = number(signer.who().person());
        this.personName = signer.who().name();
        var deputy = signer.deputy();
        this.deputyRole = deputy == null ? null : deputy.role();
        this.deputyPersonId = deputy == null ? null : number(deputy.person());
        this.deputyName = deputy == null ? "" : deputy.name();
        this.waiting = waiting;
    }

    void awaitDecision(boolean now) {
        waiting = now;
    }

    long approvalId() {
        return approvalId;
    }

    Spot spot() {
        return new Spot(stage, place);
    }

    int needed() {
        return needed;
    }

    boolean isWaiting() {
        return waiting;
    }

    Signer signer() {
        var hasDeputy = deputyRole != null || deputyPersonId != null;
        return new Signer(
                party(role, personId, personName), hasDeputy ? party(deputyRole, deputyPersonId, deputyName) : null);
    }

    private static Party party(@Nullable Role role, @Nullable Long person, String name) {
        return new Party(role, person == null ? null : new PersonId(person), name);
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
