package org.ctoportal.home;

import java.util.ArrayList;
import java.util.Map;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.EssentialFacts;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.PeopleService;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleService;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a district is set up: every step follows from what is there, nobody ticks anything off. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PROFILE)
public class SetUpService {

    /** Under the values of the profile, where the district keeps it. */
    private static final String HIDDEN = "setup.hidden";

    private static final PageRequest FIRST = PageRequest.of(0, 1);

    private final DistrictProfileService districts;
    private final PeopleService people;
    private final OutboxService outbox;
    private final SalaryScheduleService schedules;
    private final JobDescriptionService descriptions;
    private final CurrentUser currentUser;

    SetUpService(
            DistrictProfileService districts,
            PeopleService people,
            OutboxService outbox,
            SalaryScheduleService schedules,
            JobDescriptionService descriptions,
            CurrentUser currentUser) {
        this.districts = districts;
        this.people = people;
        this.outbox = outbox;
        this.schedules = schedules;
        this.descriptions = descriptions;
        this.currentUser = currentUser;
    }

    /** The steps the signed-in person can do something about. */
    @Transactional(readOnly = true)
    public SetUpDetails get() {
        var profile = districts.profile();
        var missing = EssentialFacts.missing(profile);
        var lines = new ArrayList<SetUpLine>();
        lines.add(new SetUpLine(SetUpStep.PROFILE, missing == 0, missing, AuthoringRoutes.PROFILE));
        if (currentUser.get().may(Permissions.KEEP_PEOPLE)) {
            var others = people.list(PeopleFilter.ALL).size() - 1;
            lines.add(new SetUpLine(SetUpStep.PEOPLE, others > 0, others, PeopleRoutes.PEOPLE));
        }
        if (currentUser.get().may(Permissions.READ_OUTBOX)) {
            lines.add(new SetUpLine(SetUpStep.MAIL, outbox.isCarried(), 0, ""));
        }
        lines.add(new SetUpLine(SetUpStep.SCHEDULE, !schedules.list(FIRST).isEmpty(), 0, SalaryRoutes.LIST));
        var drafted = !descriptions.list("", FIRST).isEmpty();
        lines.add(new SetUpLine(
                SetUpStep.DOCUMENT, drafted, 0, drafted ? JobDescriptionRoutes.LIST : JobDescriptionRoutes.NEW));
        return new SetUpDetails(lines, !profile.facts().getOrDefault(HIDDEN, "").isEmpty());
    }

    /** Whether the start page tells of it. */
    @Transactional
    public void hide(boolean hidden) {
        districts.keepFacts(Map.of(HIDDEN, hidden ? "yes" : ""));
    }
}
