package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the records of a search are kept, and what holds them. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class SearchRecordService {

    private static final Limit MOST_BUNDLES = Limit.of(100);

    private final SearchRecordRepository records;
    private final LegalHoldRepository holds;
    private final DestructionRepository destructions;
    private final BundleTakenRepository bundles;
    private final RecordClock retention;
    private final SearchService searches;
    private final CurrentUser currentUser;
    private final Clock clock;

    SearchRecordService(
            SearchRecordRepository records,
            LegalHoldRepository holds,
            DestructionRepository destructions,
            BundleTakenRepository bundles,
            RecordClock retention,
            SearchService searches,
            CurrentUser currentUser,
            Clock clock) {
        this.records = records;
        this.holds = holds;
        this.destructions = destructions;
        this.bundles = bundles;
        this.retention = retention;
        this.searches = searches;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RecordDetails get(SearchId search) {
        searches.get(search);
        var record = records.findBySearchId(search.value());
        var facts = record.map(SearchRecord::facts).orElse(RecordFacts.NONE);
        var lastMade = retention.lastMade(search);
        var rules = retention.rules();
        var kept = rules.of(facts, lastMade);
        var held = holds.findBySearchIdOrderByIdDesc(search.value());
        var destruction = destructions.findBySearchId(search.value());
        var me = currentUser.get().id();
        return new RecordDetails(
                record.map(SearchRecord::version).orElse(-1L),
                facts,
                lastMade.orElse(null),
                kept.orElse(null),
                held.stream().map(LegalHold::line).toList(),
                kept.map(one -> rules.objections(one, facts, retention.isHeld(search)))
                        .orElse(List.of()),
                destruction.map(Destruction::line).orElse(null),
                destruction.filter(one -> !one.isDone() && !one.isBy(me)).isPresent(),
                bundles.findBySearchIdOrderByIdDesc(search.value(), MOST_BUNDLES).stream()
                        .map(BundleTaken::line)
                        .toList());
    }

    /**
     * Says what is known of the records.
     *
     * @param seen the version the person saw
     * @throws StaleRecordException when somebody else said something since
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void say(SearchId search, long seen, RecordFacts facts) {
        searches.get(search);
        var author = currentUser.get().name();
        var now = clock.instant();
        var found = records.findBySearchId(search.value());
        if (found.map(SearchRecord::version).orElse(-1L) != seen) {
            throw new StaleRecordException();
        }
        var record = found.orElseGet(() -> new SearchRecord(search, author, now));
        record.say(facts, author, now);
        records.saveAndFlush(record);
    }

    /** Stops destruction until it is released. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void hold(SearchId search, SetHold command) {
        searches.get(search);
        retention.queue(search);
        holds.save(new LegalHold(search, command, currentUser.get().name(), clock.instant()));
    }

    /** The matter is over. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void release(SearchId search, long hold, String why) {
        searches.get(search);
        if (why.isBlank() || why.length() > SetHold.LONGEST_REASON) {
            throw new IllegalArgumentException("A hold is released with a reason");
        }
        holds.findBySearchIdAndId(search.value(), hold)
                .ifPresent(one -> one.release(why, currentUser.get().name(), clock.instant()));
    }
}
