package org.ctoportal.credential.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.credential.badge.TrustedIssuer;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An issuer whose signature the district believes. Whose word each key is, is kept beside: see {@link IssuerAuthor}. */
@Entity
@Table(name = "credential_known_issuer")
class KnownIssuer extends DistrictOwned {

    private String address;
    private String name;
    private String issuesAs;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String issuerKeys;

    private String source;
    private LocalDate asOf;
    private long authorId; // of whoever began the entry; the author is who wrote it last
    private String author;

    @SuppressWarnings("NullAway.Init")
    protected KnownIssuer() {} // JPA

    @SuppressWarnings("NullAway.Init") // with write() it sets everything
    KnownIssuer(WriteIssuer words, SignedInPerson author, LocalDate today) {
        write(words, author, today);
        authorId = author.id().value();
    }

    void change(WriteIssuer words, SignedInPerson by, LocalDate today) {
        write(words, by, today);
    }

    private void write(WriteIssuer words, SignedInPerson by, LocalDate today) {
        if (!words.problems().isEmpty()) {
            throw new IllegalArgumentException("Not an issuer: " + words.problems());
        }
        address = words.address();
        name = words.name();
        issuesAs = words.issuesAs();
        issuerKeys = words.keys();
        source = words.source();
        asOf = today;
        author = by.name();
    }

    String address() {
        return address;
    }

    String issuesAs() {
        return issuesAs;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    TrustedIssuer trusted() {
        return words().trusted();
    }

    WriteIssuer words() {
        return new WriteIssuer(address, name, issuesAs, issuerKeys, source);
    }

    KnownIssuerLine line() {
        return new KnownIssuerLine(id(), version(), words(), asOf, author);
    }
}
