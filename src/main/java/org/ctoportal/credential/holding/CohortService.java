package org.ctoportal.credential.holding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.calendar.CalendarDay;
import org.ctoportal.shared.calendar.CalendarFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of cohorts that prepare for an examination together. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class CohortService {

    private static final String TYPE = "text/calendar;charset=UTF-8;method=PUBLISH";

    private final DatedCohortRepository cohorts;
    private final HoldingShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    CohortService(DatedCohortRepository cohorts, HoldingShelf shelf, CurrentUser currentUser, Clock clock) {
        this.cohorts = cohorts;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest test first. */
    @Transactional(readOnly = true)
    public List<CohortLine> list() {
        return cohorts.findByOrderByTestOnDescIdDesc(HoldingShelf.MOST).stream()
                .map(DatedCohort::line)
                .toList();
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void add(WriteCohort command) {
        cohorts.save(new DatedCohort(command, shelf.today()));
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void change(long id, WriteCohort command) {
        cohorts.findCohortById(id).orElseThrow(HoldingNotFoundException::new).write(command, shelf.today());
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public void remove(long id) {
        cohorts.findCohortById(id).ifPresent(cohorts::delete);
    }

    /** The days as a file for calendars. Taken again, an entry replaces the one of the same cohort. */
    @Transactional(readOnly = true)
    public CredentialFile calendar() {
        var now = clock.instant();
        var district = currentUser.get().districtId().value();
        var days = list().stream()
                .flatMap(one -> {
                    var words = one.words();
                    var uid = "cohort-" + district + "-" + one.id();
                    return Stream.of(
                            new CalendarDay(
                                    uid + "-start@ctoportal",
                                    now,
                                    Objects.requireNonNull(words.startsOn()),
                                    words.name() + " begins",
                                    words.partner()),
                            new CalendarDay(
                                    uid + "-test@ctoportal",
                                    now,
                                    Objects.requireNonNull(words.testOn()),
                                    words.name() + ": test",
                                    words.event()));
                })
                .toList();
        return new CredentialFile(
                "cohorts.ics", TYPE, CalendarFile.published(List.of(), days).getBytes(StandardCharsets.UTF_8));
    }
}
