package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** What the board decided of a policy it has adopted, with its vote. Never changes. */
@Entity
@Table(name = "policy_decision")
class KeptDecision extends DistrictOwned {

    private long policyId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private LocalDate decidedOn;
    private LocalDate takesEffect;
    private String reason;
    private String agendaItem;
    private String mover;
    private String seconder;
    private int votesFor;
    private int votesAgainst;
    private int votesAbstained;
    private int votesAbsent;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptDecision() {} // JPA

    KeptDecision(PolicyId policy, DecideOnPolicy command, String by) {
        this.policyId = policy.value();
        this.kind = command.kind();
        this.decidedOn = command.day();
        this.takesEffect = command.takesEffect();
        this.reason = command.reason();
        this.agendaItem = command.agendaItem();
        this.mover = command.mover();
        this.seconder = command.seconder();
        this.votesFor = command.vote().inFavor();
        this.votesAgainst = command.vote().against();
        this.votesAbstained = command.vote().abstained();
        this.votesAbsent = command.vote().absent();
        this.recordedBy = by;
    }

    DecisionLine line() {
        var vote = new Vote(votesFor, votesAgainst, votesAbstained, votesAbsent);
        return new DecisionLine(kind, decidedOn, takesEffect, reason, mover, seconder, vote, recordedBy);
    }

    long policy() {
        return policyId;
    }

    String agendaItem() {
        return agendaItem;
    }
}
