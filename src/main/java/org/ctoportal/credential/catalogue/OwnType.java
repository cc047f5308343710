package org.ctoportal.credential.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.credential.catalogue.CredentialType.Terms;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** A credential that the district added to the catalogue. */
@Entity
@Table(name = "credential_own_type")
class OwnType extends DistrictOwned {

    static final String CODE = "OWN-";

    private String title;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private String letters;
    private @Nullable Integer months;
    private @Nullable BigDecimal hours;
    private String skills;
    private String source;
    private LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    protected OwnType() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() sets everything
    OwnType(WriteType command, LocalDate today) {
        change(command, today);
    }

    final void change(WriteType command, LocalDate today) {
        if (!command.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a credential: " + command.problems());
        }
        title = command.title().strip();
        issuer = command.issuer().strip();
        kind = command.kind();
        letters = command.letters().strip();
        months = command.months();
        hours = command.hours();
        skills = String.join(" ", command.skills());
        source = command.source().strip();
        asOf = today;
    }

    WriteType words() {
        return new WriteType(title, issuer, kind, letters, months, hours, skillList(), source);
    }

    private List<String> skillList() {
        return skills.isEmpty() ? List.of() : List.of(skills.split(" "));
    }

    CredentialType type() {
        var provenance = new Provenance(source, asOf, "unverified");
        return new CredentialType(
                CODE + id(),
                issuer,
                title,
                kind,
                letters,
                "YES",
                null,
                null,
                List.of(),
                skillList(),
                new Terms(
                        months,
                        "",
                        provenance,
                        hours == null ? null : hours.stripTrailingZeros(),
                        List.of(),
                        "",
                        provenance),
                null,
                List.of(),
                "",
                provenance,
                null,
                true);
    }
}
