package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** What a member declared about a candidate, signed. Nothing is overwritten: what changes is declared anew. */
@Entity
class Declaration extends DistrictOwned {

    private long searchId;
    private long memberId;
    private long candidateId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Conflict conflict;

    private String explanation;
    private String signature;
    private Instant signedAt;
    private @Nullable String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {} // JPA

    Declaration(PanelMember member, Declare command, int number, String signature, Instant now) {
        this.searchId = member.search().value();
        this.memberId = member.id();
        this.candidateId = command.candidate().value();
        this.number = number;
        this.conflict = command.conflict();
        this.explanation = command.explanation();
        this.signature = signature;
        this.signedAt = now;
    }

    /** What somebody who keeps the search was told; nobody signed it. */
    static Declaration recorded(PanelMember member, Declare command, int number, String author, Instant now) {
        var declaration = new Declaration(member, command, number, "", now);
        declaration.recordedBy = author;
        return declaration;
    }

    PanelMemberId member() {
        return new PanelMemberId(memberId);
    }

    CandidateId candidate() {
        return new CandidateId(candidateId);
    }

    int number() {
        return number;
    }

    /** Whether the command would say nothing new. */
    boolean says(Declare command) {
        return conflict == command.conflict() && explanation.equals(command.explanation());
    }

    Conflict conflict() {
        return conflict;
    }

    DeclaredConflict read() {
        return new DeclaredConflict(member(), candidate(), conflict, explanation, signature, signedAt, recordedBy);
    }
}
