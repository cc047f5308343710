package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** Somebody who sits on the panel of a search, with an account or without one. Taken off, the row stays for the record. */
@Entity
class PanelMember extends DistrictOwned {

    private long searchId;
    private String name;
    private String email;
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private @Nullable PanelRole panelRole;

    private boolean chair;
    private @Nullable String statement;
    private @Nullable String signature;
    private @Nullable Instant signedAt;
    private Instant addedAt;
    private String addedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected PanelMember() {} // JPA

    PanelMember(SearchId search, AddMember command, String author, Instant now) {
        this.searchId = search.value();
        this.name = command.name();
        this.email = command.email();
        this.personId = command.person() == null ? null : command.person().value();
        this.panelRole = command.role();
        this.addedAt = now;
        this.addedBy = author;
    }

    /** Keeps the words that were signed, which may be others tomorrow. */
    void sign(String words, String typedName, Instant now) {
        if (signedAt != null) {
            return;
        }
        statement = words;
        signature = typedName;
        signedAt = now;
    }

    void change(ChangeMember command) {
        email = command.email();
        panelRole = command.role();
    }

    void lead(boolean leads) {
        chair = leads;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
            chair = false;
        }
    }

    /** Back on the panel, with what was signed before. */
    void comeBack(AddMember command) {
        removedAt = null;
        email = command.email().isEmpty() ? email : command.email();
        panelRole = command.role() == null ? panelRole : command.role();
    }

    @Nullable
    Instant removedAt() {
        return removedAt;
    }

    boolean sits() {
        return removedAt == null;
    }

    boolean hasSigned() {
        return signedAt != null;
    }

    /** Members with an account sign in with it. */
    boolean needsCode() {
        return sits() && personId == null;
    }

    /** As if it was put on the panel just now. */
    AddMember asAdded() {
        return new AddMember(name, email, person(), panelRole);
    }

    /** Whether the seat is that of the account: by the account itself, or by its address. */
    boolean is(SignedInPerson person) {
        return personId == null
                ? email.equalsIgnoreCase(person.getUsername())
                : personId == person.id().value();
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    /** That of the account where there is one; empty where none is known. */
    String email() {
        return email;
    }

    PanelMemberId memberId() {
        return new PanelMemberId(id());
    }

    SearchId search() {
        return new SearchId(searchId);
    }

    String name() {
        return name;
    }

    @Nullable
    PanelRole role() {
        return panelRole;
    }

    boolean isChair() {
        return chair;
    }

    MemberSummary summary() {
        return new MemberSummary(
                memberId(), name, email, panelRole, personId != null, chair, signature, signedAt, addedAt);
    }

    /** What was signed, in the words of that day; empty before. */
    String statement() {
        return statement == null ? "" : statement;
    }

    String addedBy() {
        return addedBy;
    }
}
