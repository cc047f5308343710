package org.ctoportal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.CsvSheet;
import org.ctoportal.shared.page.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events as a table to take away, with the moments in universal time, so that sheets of all districts compare. */
@RestController
@PreAuthorize(Permissions.MAY_READ_AUDIT)
class AuditSheet {

    private static final List<String> HEADINGS = List.of(
            "Number", "Time (UTC)", "Who", "Name", "Act", "What", "Its number", "How many", "Fields or address");

    private final AuditService audit;
    private final ColleagueService colleagues;
    private final DistrictProfileService districts;

    AuditSheet(AuditService audit, ColleagueService colleagues, DistrictProfileService districts) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.districts = districts;
    }

    @GetMapping(AuditRoutes.SHEET)
    ResponseEntity<byte[]> sheet(
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam @Nullable Long person,
            @RequestParam @Nullable Act act,
            @RequestParam @Nullable String room) {
        var zone = districts.profile().timeZone();
        var filter = new AuditFilter(
                Optional.ofNullable(from).map(day -> startOf(day, zone)),
                Optional.ofNullable(until).map(day -> startOf(day.plusDays(1), zone)),
                Optional.ofNullable(person).map(number -> SignedInPerson.actor(new PersonId(number))),
                Optional.ofNullable(act),
                Optional.ofNullable(room));
        var events = audit.events(filter, 0, AuditService.LONGEST_SHEET);
        var names = colleagues.namesOf(Actor.peopleOf(events));
        var rows = events.stream()
                .map(event -> List.of(
                        Long.toString(event.number()),
                        event.at().toString(),
                        event.actor(),
                        names.getOrDefault(event.actor(), ""),
                        event.act().name(),
                        event.kind(),
                        Long.toString(event.subject()),
                        Integer.toString(event.many()),
                        event.detail()))
                .toList();
        return Download.of("audit.csv", "text/csv;charset=UTF-8", CsvSheet.of(HEADINGS, rows));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
