package org.ctoportal.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Holds on records: set with a name and a reason, lifted with a reason, never forgotten. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_RECORDS)
public class HoldService {

    private static final Limit MOST = Limit.of(500);

    private final RecordHoldRepository holds;
    private final HeldRecordRepository held;
    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordQueue queue;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;
    private final Clock clock;

    HoldService(
            RecordHoldRepository holds,
            HeldRecordRepository held,
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordQueue queue,
            ColleagueService colleagues,
            CurrentUser currentUser,
            Clock clock) {
        this.holds = holds;
        this.held = held;
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.queue = queue;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The newest first, also those that are lifted. */
    @Transactional(readOnly = true)
    public List<HoldDetails> all() {
        var found = holds.findAllByOrderByIdDesc(MOST);
        var covers =
                held.findByHoldIdInOrderById(found.stream().map(RecordHold::id).toList());
        var names = names();
        var byHold = covers.stream().collect(groupingBy(HeldRecord::holdId));
        return found.stream()
                .map(hold -> hold.details(byHold.getOrDefault(hold.id(), List.of()).stream()
                        .map(one -> one.scope(name(one, names)))
                        .toList()))
                .toList();
    }

    private static String name(HeldRecord one, Map<Long, String> names) {
        return one.personId() == null ? "" : names.getOrDefault(one.personId(), "");
    }

    private Map<Long, String> names() {
        return colleagues.everSeated().stream().collect(toMap(one -> one.id().value(), Colleague::name));
    }

    /** Whom a hold can be about. */
    @Transactional(readOnly = true)
    public List<Colleague> people() {
        return colleagues.everSeated();
    }

    /**
     * Stops the destruction of what the command names, from now on and for whoever tries it.
     *
     * @throws RecordNotFoundException when one of the records is not there
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public long set(SetRecordHold command) {
        queue.enter();
        command.covers().forEach(this::require);
        var hold = holds.save(new RecordHold(
                command.name(), command.reason(), currentUser.get().name(), clock.instant()));
        held.saveAll(command.covers().stream()
                .map(scope -> new HeldRecord(hold, scope))
                .toList());
        return hold.id();
    }

    private void require(HoldScope scope) {
        if (scope.person() != null) {
            if (!names().containsKey(scope.person())) {
                throw new RecordNotFoundException();
            }
            return;
        }
        var of = classes.get(scope.className());
        if (scope.record() != null
                && reader.find(of, terms.all(), scope.record()).isEmpty()) {
            throw new RecordNotFoundException();
        }
    }

    /** The matter is over. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void lift(long id, String why) {
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > SetRecordHold.LONGEST_REASON) {
            throw new IllegalArgumentException("A hold is lifted with a reason");
        }
        queue.enter();
        holds.findById(id)
                .orElseThrow(RecordNotFoundException::new)
                .lift(reason, currentUser.get().name(), clock.instant());
    }
}
