package org.ctoportal.compensation.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.compensation.record.RecordClass.Kind;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.rules.book.Facts;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.Scope;
import org.jspecify.annotations.Nullable;

/** How long the rules of a day ask a district to keep what it has of its employees: as long as the longest of them. */
record EmployeeRetention(RuleBook book, DistrictProfile district, LocalDate today) {

    private static final Scope ASKED = Scope.of(List.of("RETENTION"));

    /** What is asked of all records of a class; their days are not known. */
    List<RetentionWord> of(RecordClass records) {
        return records.kind() == Kind.OWN_NOTE ? List.of() : words(facts(records.kind()));
    }

    /**
     * Of one record.
     *
     * @param left the last day of employment; none while it goes on
     */
    List<RetentionWord> of(RecordClass records, LocalDate made, LocalDate last, @Nullable LocalDate left) {
        var dated = facts(records.kind())
                .anchored("RECORD_MADE", made)
                .anchored("LAST_ENTRY", last)
                .anchored("LATER_OF_RECORD_OR_ACTION", last.isAfter(made) ? last : made);
        return words(left == null ? dated : dated.anchored("EMPLOYMENT_END", left));
    }

    private List<RetentionWord> words(Facts facts) {
        return book.check(ASKED, today, facts).findings().stream()
                .flatMap(finding -> RetentionWord.of(finding).stream())
                .toList();
    }

    private Facts facts(Kind kind) {
        var given = Map.of(
                "district.state", district.state(),
                "district.organization_type", district.organizationType().name(),
                "record.kind", kind.name());
        return book.facts(given);
    }
}
