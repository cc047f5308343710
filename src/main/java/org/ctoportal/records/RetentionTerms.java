package org.ctoportal.records;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Facts;
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
        var zone = districts.profile().timeZone();
        var said = own.findAll().stream().collect(toMap(RecordTerm::className, one -> one.term(zone)));
        var floors = new HashMap<RecordKind, List<RetentionTerm>>();
        for (var kind : RecordKind.values()) {
            floors.put(kind, floor(kind));
        }
        return classes.all().stream()
                .collect(toMap(
                        RecordClass::name,
                        one -> one.procedure() != Procedure.NEVER
                                ? Stream.concat(
                                                floors.get(one.kind()).stream(),
                                                Optional.ofNullable(said.get(one.name())).stream())
                                        .toList()
                                : List.of()));
    }

    /** What the rules ask of a kind today. */
    List<RetentionTerm> floor(RecordKind kind) {
        return book().check(ASKED, today(), facts(kind, Map.of())).findings().stream()
                .flatMap(finding -> RetentionTerm.of(finding).stream())
                .toList();
    }

    /**
     * What rules say against a destruction today, each with its source, such as a notice that has to go out before.
     *
     * @param noticeOn when the notice was given that some states ask for; none where it was not
     */
    List<String> objections(RecordKind kind, boolean requestPending, Optional<LocalDate> noticeOn) {
        var given = new HashMap<String, Object>();
        given.put("record.destroy_requested", true);
        given.put("record.destroy_on", today());
        given.put("record.retain_until", today());
        given.put("record.hold_active", false);
        given.put("record.request_pending", requestPending);
        given.put("record.notice_due_on", today().minusDays(NOTICE_DAYS));
        noticeOn.ifPresent(day -> given.put("record.historical_notice_on", day));
        return book().check(ASKED, today(), facts(kind, given)).findings().stream()
                .filter(finding -> finding.severity().stops())
                .map(finding -> finding.message() + " (" + finding.rule().source().text() + ")")
                .toList();
    }

    private RuleBook book() {
        return rules.book();
    }

    private Facts facts(RecordKind kind, Map<String, Object> more) {
        var district = districts.profile();
        var given = new HashMap<String, Object>(more);
        given.put("district.state", district.state());
        given.put("district.organization_type", district.organizationType().name());
        given.put("record.kind", kind.name());
        return book().facts(given);
    }
}
