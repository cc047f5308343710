package org.ctoportal.interview.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.records.Holds;
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
    private final Holds others;
    private final Clock clock;

    RecordClock(
            SearchRecordRepository records,
            LegalHoldRepository holds,
            RuleBookService rules,
            DistrictProfileService districts,
            List<RecordPart> parts,
            Holds others,
            Clock clock) {
        this.records = records;
        this.holds = holds;
        this.rules = rules;
        this.districts = districts;
        this.parts =
                parts.stream().sorted(Comparator.comparing(RecordPart::name)).toList();
        this.others = others;
        this.clock = clock;
    }

    /** In the order of a bundle. */
    List<RecordPart> parts() {
        return parts;
    }

    /** Holds and destructions of one search wait for each other: neither passes by one that is not kept yet. */
    void queue(SearchId search) {
        others.queue();
        records.findWithLockBySearchId(search.value());
    }

    RecordFacts facts(SearchId search) {
        return records.findBySearchId(search.value()).map(SearchRecord::facts).orElse(RecordFacts.NONE);
    }

    Optional<LocalDate> lastMade(SearchId search) {
        return Optional.ofNullable(lastMade(List.of(search)).get(search));
    }

    /** As many statements for a hundred searches as for one. */
    Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches) {
        var latest = new HashMap<SearchId, LocalDate>();
        var zone = districts.profile().timeZone();
        parts.forEach(part -> part.lastMade(searches, zone)
                .forEach((search, day) -> latest.merge(search, day, (one, other) -> one.isAfter(other) ? one : other)));
        return latest;
    }

    /** None before there was a personnel action. */
    Optional<Retention> retention(SearchId search, RecordFacts facts) {
        return rules().of(facts, lastMade(search));
    }

    List<RetentionNotice> objections(SearchId search, RecordFacts facts, Retention retention) {
        return rules().objections(retention, facts, isHeld(search));
    }

    RetentionRules rules() {
        var district = districts.profile();
        return new RetentionRules(rules.book(), district, LocalDate.ofInstant(clock.instant(), district.timeZone()));
    }

    boolean isHeld(SearchId search) {
        return holds.findBySearchIdOrderByIdDesc(search.value()).stream().anyMatch(LegalHold::stands)
                || others.isHeld(SearchService.RECORD_CLASS, search.value());
    }
}
