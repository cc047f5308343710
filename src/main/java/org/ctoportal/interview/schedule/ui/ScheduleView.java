package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.InterviewKitSummary;
import org.ctoportal.interview.kit.KitTime;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.DayTakenException;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewDaySummary;
import org.ctoportal.interview.schedule.InterviewMailService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.ScheduleNotFoundException;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** When the candidates of a search are interviewed: a day at a time, or the first day that is to be planned. */
@Route(ScheduleRoutes.SCHEDULE)
@RouteAlias(ScheduleRoutes.DAY)
@RolesAllowed(Permissions.READ_SEARCHES)
class ScheduleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pageable OFFERED_KITS = PageRequest.of(0, 30);
    private static final int USUAL_NOTICE = 7;

    private final transient SearchService searches;
    private final transient InterviewDayService days;
    private final transient InterviewPlacingService placings;
    private final transient InterviewMailService mails;
    private final transient InterviewKitService kits;
    private final transient FrozenKitService frozen;
    private final transient Clock clock;
    private final SignedInPerson person;
    private final boolean mayKeep;
    private final boolean mayReadKits;
    private final ZoneId zone;
    private @Nullable SearchDetails search;

    ScheduleView(
            SearchService searches,
            InterviewDayService days,
            InterviewPlacingService placings,
            InterviewMailService mails,
            InterviewKitService kits,
            FrozenKitService frozen,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.searches = searches;
        this.days = days;
        this.placings = placings;
        this.mails = mails;
        this.kits = kits;
        this.frozen = frozen;
        this.clock = clock;
        this.person = currentUser.get();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        this.mayReadKits = person.may(Permissions.KEEP_KITS);
        this.zone = districts.profile().timeZone();
        addClassNames("page", "schedule");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var id = new SearchId(RouteNumber.in(parameters, SearchRoutes.ID).orElseThrow(NotFoundException::new));
            search = searches.get(id);
            var wanted = parameters.get(ScheduleRoutes.DAY_ID).map(day -> new InterviewDayId(number(day)));
            show(wanted);
        } catch (SearchNotFoundException | ScheduleNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    private void show(Optional<InterviewDayId> wanted) {
        var known = days.list(search().id());
        removeAll();
        var chosen = wanted.or(() -> first(known)).map(day -> days.get(search().id(), day));
        add(new ScheduleHeader(
                search(), person, known, chosen.map(DayDetails::id), mayKeep ? this::planAnother : null));
        if (chosen.isPresent()) {
            add(new DayPart(search().id(), chosen.get(), days, mayKeep ? placings : null, mails, this::form));
        } else {
            add(new FirstDayPanel(mayKeep ? form() : null, usual(), this::plan));
        }
    }

    /** The next day there are interviews on, or the last one there were. */
    private Optional<InterviewDayId> first(List<InterviewDaySummary> known) {
        var today = today();
        return known.stream()
                .filter(day -> !day.day().isBefore(today))
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()))
                .map(InterviewDaySummary::id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** With the minutes of the kit that candidates are asked by, once it is frozen. */
    private PlanDay usual() {
        var day = today().plusDays(USUAL_NOTICE);
        var workday = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
        var usual = PlanDay.usual(workday);
        return frozen.frozenFor(search().document())
                .map(kit -> usual.with(kit.content().kit().time()))
                .orElse(usual);
    }

    private DayForm form() {
        List<InterviewKitSummary> offered = mayReadKits ? kits.list(OFFERED_KITS) : List.of();
        return new DayForm(offered, this::timeOf);
    }

    private KitTime timeOf(InterviewKitSummary kit) {
        return kits.get(kit.id()).kit().time();
    }

    private void planAnother(InterviewDaySummary latest) {
        var like = days.get(search().id(), latest.id()).plan();
        new AnotherDayDialog(form(), like.on(latest.day().plusDays(1)), this::plan).open();
    }

    private void plan(DayForm form) {
        form.read().ifPresent(command -> {
            try {
                var id = days.plan(search().id(), command);
                UI.getCurrent().navigate(ScheduleRoutes.of(search().id(), id));
            } catch (DayTakenException e) {
                form.sayTaken();
            }
        });
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.schedule.title") + " · " + search().title();
    }
}
