package org.ctoportal.interview.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.rules.RuleBookService;
import org.springframework.stereotype.Component;

/** Tells how long the records of a search are kept, and what speaks against destroying them. */
@Component
class RecordClock {

    private final SearchRecordRepository records;
    private final LegalHoldRepository holds;
    private final RuleBookService rules;
    private final DistrictProfileService districts;
    private final List<RecordPart> parts;
    private final Clock clock;

    RecordClock(
            SearchRecordRepository records,
            LegalHoldRepository holds,
            RuleBookService rules,
            DistrictProfileService districts,
            List<RecordPart> parts,
            Clock clock) {
        this.records = records;
        this.holds = holds;
        this.rules = rules;
        this.districts = districts;
        this.parts =
                parts.stream().sorted(Comparator.comparing(RecordPart::name)).toList();
        this.clock = clock;
    }

    /** In the order of a bundle. */
    List<RecordPart> parts() {
        return parts;
    }

    RecordFacts facts(SearchId search) {
        return records.findBySearchId(search.value()).map(SearchRecord::facts).orElse(RecordFacts.NONE);
    }

    Optional<LocalDate> lastMade(SearchId search) {
        return parts.stream().flatMap(part -> part.lastMade(search).stream()).max(Comparator.naturalOrder());
    }

    /** None before there was a personnel action. */
    Optional<Retention> retention(SearchId search, RecordFacts facts) {
        var action = facts.actionOn();
        if (action == null) {
            return Optional.empty();
        }
        var made = facts.madeOn() == null ? lastMade(search).orElse(action) : facts.madeOn();
        return Retention.of(rules.book(), districts.profile(), made, action, today());
    }

    List<RetentionNotice> objections(SearchId search, RecordFacts facts, Retention retention) {
        return retention.objections(rules.book(), districts.profile(), facts, isHeld(search), today());
    }

    private boolean isHeld(SearchId search) {
        return holds.findBySearchIdOrderByIdDesc(search.value()).stream().anyMatch(LegalHold::stands);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
