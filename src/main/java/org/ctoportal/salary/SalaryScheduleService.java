package org.ctoportal.salary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.records.RecycleBin;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's salary schedules. Drafts change; adopted ones are what documents are paid by. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class SalaryScheduleService {

    /** A district has a handful of schedules in force. */
    private static final int MOST_CHOOSABLE = 200;

    private final SalaryScheduleRepository schedules;
    private final DistrictProfileService districts;
    private final RecycleBin bin;
    private final CurrentUser currentUser;
    private final Clock clock;

    SalaryScheduleService(
            SalaryScheduleRepository schedules,
            DistrictProfileService districts,
            RecycleBin bin,
            CurrentUser currentUser,
            Clock clock) {
        this.schedules = schedules;
        this.districts = districts;
        this.bin = bin;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SalaryScheduleSummary> list(Pageable page) {
        return schedules.findByOrderByNameAscEffectiveFromDescIdDesc(page).stream()
                .map(SalarySchedule::details)
                .map(SalaryScheduleSummary::of)
                .toList();
    }

    /** Fails with {@link ScheduleNotFoundException} when there is none, as for one of another district. */
    @Transactional(readOnly = true)
    public SalaryScheduleDetails get(SalaryScheduleId id) {
        return found(id).details();
    }

    /** Those a position can be paid by on a day: adopted and not past, and any of {@code kept} whatever became of it. */
    @Transactional(readOnly = true)
    public List<SalaryScheduleDetails> choosable(LocalDate day, Collection<SalaryScheduleId> kept) {
        var numbers = kept.stream().map(SalaryScheduleId::value).toList();
        return schedules.findChoosable(day, numbers, Limit.of(MOST_CHOOSABLE)).stream()
                .map(SalarySchedule::details)
                .toList();
    }

    /**
     * What a position is paid by a part of an adopted schedule.
     *
     * @throws ScheduleNotFoundException when there is no such schedule or it is a draft
     * @throws SinglePayException when all of it is one amount
     */
    @Transactional(readOnly = true)
    public PayRange range(PayChoice choice) {
        var schedule = found(choice.schedule()).details();
        if (schedule.isDraft()) {
            throw new ScheduleNotFoundException();
        }
        return schedule.range(choice);
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public SalaryScheduleId create(WriteSalarySchedule command) {
        var schedule = schedules.save(new SalarySchedule(command, author(), clock.instant()));
        return new SalaryScheduleId(schedule.id());
    }

    /**
     * Makes a draft what the command says.
     *
     * @param seen the version the person saw
     * @throws StaleScheduleException when somebody else changed it since
     * @throws ScheduleAdoptedException when it is no draft any more
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public SalaryScheduleDetails change(SalaryScheduleId id, long seen, WriteSalarySchedule command) {
        var schedule = held(id, seen);
        schedule.change(command, author(), clock.instant());
        return schedules.saveAndFlush(schedule).details();
    }

    /** Adopts a draft; an adopted one of the same name and first day is replaced by it, and kept. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public SalaryScheduleDetails adopt(SalaryScheduleId id, long seen) {
        var schedule = held(id, seen);
        schedules
                .findFirstByNameAndEffectiveFromAndStatus(
                        schedule.name(), schedule.effectiveFrom(), SalaryScheduleStatus.ADOPTED)
                .ifPresent(SalarySchedule::replace);
        schedule.adopt(today(), author(), clock.instant());
        return schedules.saveAndFlush(schedule).details();
    }

    /** A draft made of any schedule, with every amount raised. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public SalaryScheduleId copy(SalaryScheduleId id, CopySalarySchedule command) {
        var original = found(id).details();
        return create(new WriteSalarySchedule(
                original.name(),
                command.year(),
                command.from(),
                command.through(),
                original.terms().raised(command.raise())));
    }

    /** Deletes a draft; what was adopted stays. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public void delete(SalaryScheduleId id) {
        districts.hold();
        var schedule = found(id);
        if (!schedule.isDraft()) {
            throw new ScheduleAdoptedException();
        }
        bin.keep(SalaryRecordSource.CLASS, schedule.id());
        schedules.delete(schedule);
    }

    /** Changes of schedules queue up behind the district's profile, so that no two are adopted for one day. */
    private SalarySchedule held(SalaryScheduleId id, long seen) {
        districts.hold();
        var schedule = found(id);
        if (schedule.version() != seen) {
            throw new StaleScheduleException();
        }
        return schedule;
    }

    private SalarySchedule found(SalaryScheduleId id) {
        return schedules.findById(id.value()).orElseThrow(ScheduleNotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private String author() {
        return currentUser.get().name();
    }
}
