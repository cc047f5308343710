package org.ctoportal.assessment.growth;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.mail.MailService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a growth plan to one colleague, such as the supervisor, for as long as its owner wants. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class PlanSharingService {

    private static final Limit MOST_SHARED = Limit.of(200);

    private final GrowthPlanRepository plans;
    private final PlanShelf shelf;
    private final ColleagueService colleagues;
    private final SeatedPeople people;
    private final GrowthLetters letters;
    private final MailService mails;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanSharingService(
            GrowthPlanRepository plans,
            PlanShelf shelf,
            ColleagueService colleagues,
            SeatedPeople people,
            GrowthLetters letters,
            MailService mails,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.shelf = shelf;
        this.colleagues = colleagues;
        this.people = people;
        this.letters = letters;
        this.mails = mails;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the district who keep growth plans too, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return colleagues.readers().stream()
                .filter(one -> !one.id().equals(currentUser.get().id()))
                .filter(one ->
                        one.roles().stream().anyMatch(role -> role.permissions().contains(Permissions.GROW)))
                .toList();
    }

    /**
     * Lets one of the {@link #colleagues} read the plan, and nobody else any longer; tells them by a letter.
     *
     * @throws GrowthPlanNotFoundException when the person is none of them
     */
    @Transactional
    public void share(PersonId reader) {
        var plan = shelf.own();
        var colleague = colleagues().stream()
                .filter(one -> one.id().equals(reader))
                .findFirst()
                .orElseThrow(GrowthPlanNotFoundException::new);
        plan.share(reader, colleague.name(), clock.instant());
        shelf.note(plan, GrowthAct.SHARED, colleague.name());
        var owner = currentUser.get();
        events.publishEvent(new GrowthPlanShared(owner.id()));
        people.find(reader, owner.districtId())
                .ifPresent(to ->
                        mails.post(letters.shared(to, owner, new GrowthPlanId(plan.id())), GrowthLetters.matter(plan)));
    }

    /** From now on nobody else reads it. */
    @Transactional
    public void keepToOneself() {
        var plan = shelf.own();
        if (plan.sharedAt() != null) {
            shelf.note(plan, GrowthAct.SHARING_ENDED, plan.sharedWith());
            plan.keepToOneself();
        }
    }

    /** The plans that others show to the person who asks. */
    @Transactional(readOnly = true)
    public List<SharedPlanSummary> sharedWithMe() {
        return plans
                .findBySharedPersonIdOrderByPersonName(currentUser.get().id().value(), MOST_SHARED)
                .stream()
                .map(GrowthPlan::summary)
                .toList();
    }

    /**
     * One of {@link #sharedWithMe}. The owner sees that it was opened.
     *
     * @throws GrowthPlanNotFoundException when it is none of them
     */
    @Transactional
    public GrowthPlanDetails open(GrowthPlanId id) {
        var plan = plans.findByIdAndSharedPersonId(
                        id.value(), currentUser.get().id().value())
                .orElseThrow(GrowthPlanNotFoundException::new);
        shelf.note(plan, GrowthAct.VIEWED, "");
        return shelf.details(plan);
    }
}
