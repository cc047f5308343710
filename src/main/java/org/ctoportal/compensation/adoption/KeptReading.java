package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** A reading with its vote. Stays when a change of substance makes it count no more. */
@Entity
@Table(name = "policy_reading")
class KeptReading extends DistrictOwned {

    private long policyId;
    private int edition;
    private LocalDate readOn;
    private String agendaItem;
    private String mover;
    private String seconder;
    private int votesFor;
    private int votesAgainst;
    private int votesAbstained;
    private int votesAbsent;
    private boolean counts = true;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptReading() {} // JPA

    KeptReading(PolicyId policy, int edition, RecordReading command, String by) {
        this.policyId = policy.value();
        this.edition = edition;
        this.readOn = command.day();
        this.agendaItem = command.agendaItem();
        this.mover = command.mover();
        this.seconder = command.seconder();
        this.votesFor = command.vote().inFavor();
        this.votesAgainst = command.vote().against();
        this.votesAbstained = command.vote().abstained();
        this.votesAbsent = command.vote().absent();
        this.recordedBy = by;
    }

    void countsNoMore() {
        counts = false;
    }

    boolean counts() {
        return counts;
    }

    int edition() {
        return edition;
    }

    LocalDate day() {
        return readOn;
    }

    ReadingLine line() {
        return new ReadingLine(
                edition,
                readOn,
                agendaItem,
                mover,
                seconder,
                new Vote(votesFor, votesAgainst, votesAbstained, votesAbsent),
                counts,
                recordedBy);
    }

    long policy() {
        return policyId;
    }
}
