package org.ctoportal.records;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.rules.book.Scope;
import org.springframework.stereotype.Component;

/** How long each class is kept in the district acted in: as long as the longest of the rules and its own period. */
@Component
class RetentionTerms {

    private static final Scope ASKED = Scope.of(List.of("RETENTION"));
    private static final int NOTICE_DAYS = 60;

    private final RecordClasses classes;
    private final RecordTermRepository own;
    private final RuleBookService rules;
    private final DistrictProfileService districts;
    private final Clock clock;

    RetentionTerms(
            RecordClasses classes,
            RecordTermRepository own,
            RuleBookService rules,
            DistrictProfileService districts,
            Clock clock) {
        this.classes = classes;
        this.own = own;
        this.rules = rules;
        this.districts = districts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    /** By class. */
    Map<String, List<RetentionTerm>> all() {
        var asked = asked();
        var said = own.findAll().stream()
                .collect(toMap(
                        RecordTerm::className, one -> one.term(asked.district().timeZone())));
        var floors = new EnumMap<RecordKind, List<RetentionTerm>>(RecordKind.class);
        return classes.all().stream()
                .collect(toMap(
                        RecordClass::name,
                        one -> one.procedure() == Procedure.NEVER
                                ? List.of()
                                : Stream.concat(
                                                floors.computeIfAbsent(one.kind(), asked::floor).stream()
                                                        .map(term -> term.of(one)),
                                                Optional.ofNullable(said.get(one.name())).stream())
                                        .toList()));
    }

    /** What the rules ask of a kind today. */
    List<RetentionTerm> floor(RecordKind kind) {
        return asked().floor(kind);
    }

    /**
     * What rules say against a destruction today, each with its source, such as a notice that has to go out before.
     *
     * @param noticeOn when the notice was given that some states ask for; none where it was not
     */
    List<String> objections(RecordKind kind, boolean requestPending, Optional<LocalDate> noticeOn) {
        var asked = asked();
        var given = new HashMap<String, Object>();
        given.put("record.destroy_requested", true);
        given.put("record.destroy_on", asked.today());
        given.put("record.retain_until", asked.today());
        given.put("record.hold_active", false);
        given.put("record.request_pending", requestPending);
        given.put("record.notice_due_on", asked.today().minusDays(NOTICE_DAYS));
        noticeOn.ifPresent(day -> given.put("record.historical_notice_on", day));
        return asked.findings(kind, given).stream()
                .filter(finding -> finding.severity().stops())
                .map(finding ->
                        finding.message() + " (" + finding.rule().source().text() + ")")
                .toList();
    }

    private Asked asked() {
        return new Asked(rules.book(), districts.profile(), today());
    }

    /** The rules as they are in the district today. */
    private record Asked(RuleBook book, DistrictProfile district, LocalDate today) {

        List<RetentionTerm> floor(RecordKind kind) {
            return findings(kind, Map.of()).stream()
                    .flatMap(finding -> RetentionTerm.of(finding).stream())
                    .toList();
        }

        List<Finding> findings(RecordKind kind, Map<String, Object> more) {
            if (kind == RecordKind.OWN_NOTE) {
                return List.of();
            }
            var given = new HashMap<String, Object>(more);
            given.put("district.state", district.state());
            given.put("district.organization_type", district.organizationType().name());
            given.put("record.kind", kind.name());
            return book.check(ASKED, today, book.facts(given)).findings();
        }
    }
}
