package org.ctoportal.interview.schedule.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.schedule.InterviewDayId;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invitations from the schedule, and a room that is taken. */
class InvitationsViewTest extends ViewTest {

    private static final PlanDay PLAN = PlanDay.usual(LocalDate.of(2026, 10, 20));

    @Autowired
    SearchDesk desk;

    @Autowired
    CandidateService candidates;

    @Autowired
    PanelService panel;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    PostOffice office;

    private DistrictId district;
    private SearchId search;
    private InterviewDayId day;

    @BeforeEach
    void plan() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        var ana = candidates.add(search, new WriteCandidate("Ana Ruiz", "ana@example.org", "", null));
        desk.bringTo(search, ana, CandidateStage.SCREENED);
        panel.add(search, new AddMember("Pat Reyes", "pat@example.org", null));
        panel.add(search, new AddMember("Zoe Lind", "", null));
        day = days.plan(search, PLAN);
        placings.fill(search, day, days.get(search, day).version());
    }

    @AfterEach
    void shut() {
        office.close();
    }

    @Test
    void what_goes_to_whom_is_said_first_and_sent_with_one_click() {
        office.open();
        show();
        click("Send invitations");
        assertThat(texts(ListItem.class))
                .contains(
                        "C-01, invitation to Pat Reyes (pat@example.org)",
                        "C-01, invitation to Ana Ruiz (ana@example.org)");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("No e-mail address is known of: Zoe Lind."));

        click("Send 2 messages");

        _assertNone(Dialog.class);
        assertThat(_find(Anchor.class, spec -> spec.withText("For the panel: taken, up to date")))
                .hasSize(1);
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("Panel told by e-mail, C-01"));
        assertThat(office.carriedTo("pat@example.org")).hasSize(1);
        click("Send invitations");
        assertThat(texts(Paragraph.class)).contains("There is nothing to send: everybody knows how things stand.");
        click("Close");
    }

    @Test
    void whoever_sees_an_older_list_sends_nothing_and_is_told() {
        office.open();
        show();
        click("Send invitations");
        var seen = days.get(search, day);
        placings.place(search, day, seen.version(), seen.rows().getFirst().candidate(), LocalTime.of(11, 0));

        click("Send 2 messages");

        assertThat(office.carriedTo("pat@example.org")).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("For the panel: invitation")))
                .hasSize(1);
    }

    @Test
    void without_a_mail_server_there_are_files_and_no_button() {
        show();

        _assertNone(Button.class, spec -> spec.withText("Send invitations"));
        assertThat(_find(Anchor.class, spec -> spec.withText("For the panel: invitation")))
                .hasSize(1);
    }

    @Test
    void a_room_that_is_taken_says_so_at_the_interview() {
        var plan = new PlanDay(
                PLAN.day(), PLAN.start(), PLAN.latest(), PLAN.pauseFrom(), PLAN.pauseTo(), 5, 50, 5, 15, "Board room");
        days.change(search, day, days.get(search, day).version(), plan);
        var other = desk.begun(district);
        desk.bringTo(other, desk.candidate(other, "Cy Park"), CandidateStage.SCREENED);
        var otherDay = days.plan(other, plan);
        placings.place(
                other,
                otherDay,
                days.get(other, otherDay).version(),
                days.get(other, otherDay).rows().getFirst().candidate(),
                LocalTime.of(8, 30));
        show();

        assertThat(texts(Span.class)).contains("Board room is taken by another search, 8:30 AM to 9:30 AM");
        assertThat(texts(Span.class)).noneMatch(text -> text.contains("Cy Park"));
    }

    private void show() {
        openIn(district, Role.HR);
        goTo(ScheduleRoutes.of(search, day));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Java writes a narrow space before AM and PM. */
    private static <T extends Component & HasText> List<String> texts(Class<T> type) {
        return _find(type).stream()
                .map(one -> one.getText().replace('\u202f', ' '))
                .toList();
    }
}
