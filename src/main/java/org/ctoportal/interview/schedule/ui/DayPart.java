package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Comparator;
import java.util.Objects;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.DayPaper;
import org.ctoportal.interview.schedule.DayTakenException;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewMailService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.schedule.Slot;
import org.ctoportal.interview.schedule.StaleScheduleException;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One day of interviews: the grid, what it runs by, and what leaves it. */
class DayPart extends Composite<Div> implements ScheduleGrid.Placing {

    private final SearchId search;
    private final transient InterviewDayService days;
    private final transient @Nullable InterviewPlacingService placings;
    private final transient InterviewMailService mails;
    private final boolean sends;
    private final @Nullable DayForm form;
    private final Button fill = new Button(getTranslation("interview.schedule.fill"));
    private final Paragraph standing = new Paragraph();
    private final Div grid = new Div();
    private final Div calendars = new Div();
    private final AwayPanel away;
    private final Div changes = new Div();
    private DayDetails day;

    /** {@code placings} is none for those who only read. */
    DayPart(
            SearchId search,
            DayDetails day,
            InterviewDayService days,
            @Nullable InterviewPlacingService placings,
            InterviewMailService mails,
            SerializableSupplier<DayForm> forms) {
        this.search = search;
        this.day = day;
        this.days = days;
        this.placings = placings;
        this.mails = mails;
        this.sends = placings != null && mails.isCarried();
        this.form = placings == null ? null : forms.get();
        standing.addClassName("schedule-standing");
        standing.getElement().setAttribute("role", "status");
        this.away = new AwayPanel(
                placings == null
                        ? null
                        : command -> attempt(null, one -> placings().sayAway(search, one.id(), command)),
                line -> attempt(null, one -> placings().takeBack(search, one.id(), line.id())));
        var around = new Div(calendars, away);
        around.addClassName("schedule-around");
        getContent().addClassName("schedule-day");
        getContent().add(top(), grid, around);
        if (form != null) {
            form.show(day.plan());
            getContent().add(plan(form));
        }
        getContent().add(papers(), changes);
        show(day, null);
    }

    private Div top() {
        var top = new Div(standing);
        top.addClassName("schedule-top");
        fill.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fill.addClickListener(click -> attempt(null, one -> placings().fill(search, one.id(), one.version())));
        if (placings != null) {
            top.add(fill);
        }
        return top;
    }

    private Div papers() {
        var files = new Div();
        files.addClassName("schedule-files");
        for (var paper : DayPaper.values()) {
            for (var format : new DocumentFormat[] {DocumentFormat.PDF, DocumentFormat.DOCX}) {
                var file = new Anchor(
                        ScheduleRoutes.paperOf(search, day.id(), paper, format),
                        getTranslation("interview.schedule.paper." + paper + "." + format));
                file.setRouterIgnore(true);
                file.addClassName("button");
                files.add(file);
            }
        }
        var panel = new Div(new H2(getTranslation("interview.schedule.paper")), files);
        panel.addClassNames("panel", "schedule-plan");
        return panel;
    }

    private Div plan(DayForm fields) {
        var save = new Button(getTranslation("interview.schedule.save"), click -> save(fields));
        var panel = new Div(new H2(getTranslation("interview.schedule.runs")), fields, save);
        panel.addClassNames("panel", "schedule-plan");
        return panel;
    }

    private void save(DayForm fields) {
        fields.read().ifPresent(command -> {
            try {
                attempt(null, one -> days.change(search, one.id(), one.version(), command));
            } catch (DayTakenException e) {
                fields.sayTaken();
            }
        });
    }

    private void show(DayDetails shown, @Nullable CandidateId focused) {
        var before = day.plan();
        day = shown;
        standing.setText(words());
        fill.setVisible(day.waiting() > 0);
        grid.removeAll();
        grid.add(
                day.rows().isEmpty()
                        ? new EmptyState(
                                getTranslation("interview.schedule.nobody"),
                                getTranslation("interview.schedule.nobody.hint"))
                        : new ScheduleGrid(day, placings == null ? null : this, focused));
        calendars.removeAll();
        if (placings != null) {
            calendars.add(new CalendarPanel(search, day, sends ? this::invite : null));
        }
        away.show(day);
        if (form != null) {
            form.follow(before, day.plan());
        }
        changes.removeAll();
        changes.add(new ChangesPanel(day, days.changes(search, day.id())));
    }

    /** Says first what goes to whom. */
    private void invite() {
        new InvitationsDialog(mails.due(search, day.id()), due -> {
                    if (attempt(null, one -> mails.send(search, one.id(), due.version()))) {
                        Notices.done(getTranslation(
                                "interview.schedule.mail.sent", due.letters().size()));
                    }
                })
                .open();
    }

    private String words() {
        var placed = day.interviews().count();
        var last = day.interviews().map(one -> one.slot().end().toLocalTime()).max(Comparator.naturalOrder());
        var words = last.isEmpty()
                ? getTranslation("interview.schedule.standing.none", day.slots().size())
                : getTranslation("interview.schedule.standing", placed, ScheduleWords.time(last.get()));
        words += day.waiting() == 0 ? "" : " " + getTranslation("interview.schedule.standing.waiting", day.waiting());
        return day.conflicts() == 0
                ? words
                : words + " " + getTranslation("interview.schedule.standing.conflicts", day.conflicts());
    }

    @Override
    public void place(CandidateId candidate, Slot slot) {
        attempt(
                candidate,
                one -> placings()
                        .place(
                                search,
                                one.id(),
                                one.version(),
                                candidate,
                                slot.start().toLocalTime()));
    }

    @Override
    public void takeOut(CandidateId candidate) {
        attempt(null, one -> placings().takeOut(search, one.id(), one.version(), candidate));
    }

    /** Where somebody else was faster, what they did is shown; what is typed on the page stays to be saved again. */
    private boolean attempt(@Nullable CandidateId focused, Doing doing) {
        try {
            show(doing.with(day), focused);
            return true;
        } catch (StaleScheduleException e) {
            show(days.get(search, day.id()), focused);
            Notices.problem(getTranslation(
                    "interview.schedule.stale", day.changedBy(), ScheduleWords.moment(day.changedAt(), day.zone())));
            return false;
        }
    }

    private InterviewPlacingService placings() {
        return Objects.requireNonNull(placings);
    }

    /** One change of the day as it was seen. */
    private interface Doing {

        DayDetails with(DayDetails seen);
    }
}
