package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when the records of every search are kept, and what is to be done about each. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class RetentionOverviewService {

    private final SearchRecordRepository records;
    private final LegalHoldRepository holds;
    private final DestructionRepository destructions;
    private final RecordClock clock;
    private final CurrentUser currentUser;

    RetentionOverviewService(
            SearchRecordRepository records,
            LegalHoldRepository holds,
            DestructionRepository destructions,
            RecordClock clock,
            CurrentUser currentUser) {
        this.records = records;
        this.holds = holds;
        this.destructions = destructions;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /**
     * What ended first goes first: the time runs from there. Then those that have not ended, and those destroyed. As many
     * statements for all searches of a page as for one.
     */
    @Transactional(readOnly = true)
    public List<RetentionLine> list(Pageable page) {
        var shown = searches(page);
        var known = known(shown.stream().map(RecordedSearch::id).toList());
        var rules = clock.rules();
        return shown.stream().map(search -> line(search, known, rules)).toList();
    }

    /** Whether the person sees no search at all. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return searches(PageRequest.of(0, 1)).isEmpty();
    }

    private List<RecordedSearch> searches(Pageable page) {
        var person = currentUser.get();
        return records.findOpenTo(person.id().value(), person.getUsername(), page);
    }

    /** What the database has of all of them. */
    private record Known(
            Map<Long, RecordFacts> facts,
            Map<Long, HoldLine> holds,
            Map<Long, DestructionLine> destructions,
            Map<SearchId, LocalDate> lastMade) {}

    private Known known(List<SearchId> searches) {
        var ids = RecordMade.ids(searches);
        return new Known(
                records.findBySearchIdIn(ids).stream().collect(toMap(SearchRecord::searchId, SearchRecord::facts)),
                holds.findBySearchIdInAndReleasedAtIsNullOrderByHeldOn(ids).stream()
                        .collect(toMap(LegalHold::searchId, LegalHold::line, (oldest, later) -> oldest)),
                destructions.findBySearchIdIn(ids).stream().collect(toMap(Destruction::searchId, Destruction::line)),
                clock.lastMade(searches));
    }

    private RetentionLine line(RecordedSearch search, Known known, RetentionRules rules) {
        var id = search.id().value();
        var facts = known.facts().getOrDefault(id, RecordFacts.NONE);
        var hold = known.holds().get(id);
        var retention = rules.of(facts, Optional.ofNullable(known.lastMade().get(search.id())));
        var next = NextStep.of(facts, retention, hold, known.destructions().get(id), rules.today());
        return new RetentionLine(
                search.id(),
                search.title(),
                search.postingNumber(),
                retention.orElse(null),
                hold,
                next,
                by(next, retention, hold));
    }

    private static @Nullable LocalDate by(NextStep next, Optional<Retention> retention, @Nullable HoldLine hold) {
        return switch (next) {
            case REVIEW_HOLD -> hold == null ? null : hold.reviewOn();
            case GIVE_NOTICE ->
                retention
                        .flatMap(one -> one.notices().stream().findFirst())
                        .map(RetentionNotice::day)
                        .orElse(null);
            case WAIT, DESTROY, AGREE -> retention.map(Retention::until).orElse(null);
            case SAY_ACTION, ANSWER_REQUEST, DONE -> null;
        };
    }
}
