package org.ctoportal.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for the signed-in person, lies ahead of them or changed, over all rooms. */
@Service
@PreAuthorize("isAuthenticated()")
public class AgendaService {

    private final List<WaitingSource> waiting;
    private final List<AheadSource> ahead;
    private final List<ChangeSource> changes;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    AgendaService(
            List<WaitingSource> waiting,
            List<AheadSource> ahead,
            List<ChangeSource> changes,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.waiting = List.copyOf(waiting);
        this.ahead = List.copyOf(ahead);
        this.changes = List.copyOf(changes);
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What waits, what presses most first. Whoever acts in no district has nothing. */
    @Transactional(readOnly = true)
    public Agenda waiting(int most) {
        return asked(most + 1)
                .map(asked -> agenda(asked, most, List.of(), List.of()))
                .orElseGet(this::nothing);
    }

    /** The same with the dates ahead and the last changes, a few of each. */
    @Transactional(readOnly = true)
    public Agenda today(int most, int few) {
        return asked(most + 1)
                .map(asked -> {
                    var some = asked.with(few);
                    return agenda(asked, most, ahead(some), changed(some));
                })
                .orElseGet(this::nothing);
    }

    private Agenda agenda(Asked asked, int most, List<AheadItem> dates, List<ChangedItem> changed) {
        var all = waiting.stream()
                .flatMap(source -> source.waiting(asked).stream())
                .sorted(Urgency.order(asked.today()))
                .toList();
        var shown = all.subList(0, Math.min(most, all.size()));
        return new Agenda(asked.today(), asked.zone(), shown, all.size() > most, dates, changed);
    }

    private List<AheadItem> ahead(Asked asked) {
        return ahead.stream()
                .flatMap(source -> source.ahead(asked).stream())
                .sorted(Comparator.comparing(AheadItem::day))
                .limit(asked.most())
                .toList();
    }

    private List<ChangedItem> changed(Asked asked) {
        return changes.stream()
                .flatMap(source -> source.changed(asked).stream())
                .sorted(Comparator.comparing(ChangedItem::at).reversed())
                .limit(asked.most())
                .toList();
    }

    private Optional<Asked> asked(int most) {
        var person = currentUser.find().filter(one -> !one.districtId().equals(DistrictId.NONE));
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var zone = districts.profile().timeZone();
        return person.map(one -> new Asked(one, LocalDate.ofInstant(clock.instant(), zone), zone, most));
    }

    private Agenda nothing() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Agenda(today, ZoneOffset.UTC, List.of(), false, List.of(), List.of());
    }
}
