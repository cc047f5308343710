package org.ctoportal.rules;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a district says of one rule: a rule of its own, the last day of a rule, or both. Rules are ended, never changed. */
@Entity
class DistrictRule extends DistrictOwned {

    private String code;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String definition;

    private @Nullable Instant addedAt;
    private @Nullable String addedBy;
    private @Nullable LocalDate lastDay;
    private @Nullable String endReason;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway.Init")
    protected DistrictRule() {} // JPA

    private DistrictRule(String code) {
        this.code = code;
    }

    /** A rule of the portal, of which the district has something to say. */
    static DistrictRule of(String code) {
        return new DistrictRule(code);
    }

    /** A rule of the district's own; {@code definition} is JSON in the form of the packs. */
    static DistrictRule own(String code, String definition, String author, Instant now) {
        var rule = new DistrictRule(code);
        rule.definition = definition;
        rule.addedBy = author;
        rule.addedAt = now;
        return rule;
    }

    void end(LocalDate last, String reason, String author, Instant now) {
        lastDay = last;
        endReason = reason;
        endedBy = author;
        endedAt = now;
    }

    void takeBackEnd() {
        lastDay = null;
        endReason = null;
        endedBy = null;
        endedAt = null;
    }

    String code() {
        return code;
    }

    Optional<String> definition() {
        return Optional.ofNullable(definition);
    }

    Optional<RuleAddition> addition() {
        return addedBy == null || addedAt == null ? Optional.empty() : Optional.of(new RuleAddition(addedBy, addedAt));
    }

    Optional<RuleEnd> end() {
        return lastDay == null || endReason == null || endedBy == null || endedAt == null
                ? Optional.empty()
                : Optional.of(new RuleEnd(lastDay, endReason, endedBy, endedAt));
    }
}
