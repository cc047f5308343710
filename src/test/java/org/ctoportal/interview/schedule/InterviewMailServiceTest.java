package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.ChangeMember;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.panel.RecordRecusal;
import org.ctoportal.interview.panel.RecordedRecusalService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.shared.Language;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Wording;
import org.ctoportal.wording.WordingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Interviews by e-mail on a real mail server, read by a calendar program that is not ours. */
@IntegrationTest
@Tag("once")
class InterviewMailServiceTest {

    private static final PlanDay PLAN = PlanDay.usual(LocalDate.of(2026, 10, 20));
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String ANA = "ana.ruiz@example.org";
    private static final String PAT = "pat.reyes@example.org";
    private static final String KIM = "kim.alder@example.org";

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    CandidateService candidates;

    @Autowired
    PanelService panel;

    @Autowired
    RecordedRecusalService recusals;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    InterviewMailService mails;

    @Autowired
    OutboxService outbox;

    @Autowired
    PostOffice office;

    private DistrictId district;
    private SearchId search;
    private InterviewDayId day;
    private CandidateId ana;
    private PanelMemberId kim;

    @BeforeEach
    void plan() {
        office.open();
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        ana = candidates.add(search, new WriteCandidate("Ana Ruiz Ñandú", ANA, "", null));
        desk.bringTo(search, ana, CandidateStage.SCREENED);
        panel.add(search, new AddMember("Pat Reyes", PAT, null));
        kim = panel.add(search, new AddMember("Kim Alder", KIM, null));
        day = days.plan(search, PLAN);
        days.change(search, day, seen(), at("Board room; floor 2, Ñuñoa wing"));
        place(LocalTime.of(8, 30));
    }

    @AfterEach
    void shut() {
        office.close();
        districts.signOut();
    }

    @Test
    void everybody_gets_one_request_that_a_calendar_reads() {
        send();

        assertThat(arrived(PAT)).singleElement().satisfies(file -> {
            assertThat(file.problems()).isEmpty();
            assertThat(file)
                    .returns("REQUEST", ReadCalendar::method)
                    .returns(0, ReadCalendar::sequence)
                    .returns(PLAN.day().atTime(8, 30).atZone(CHICAGO), ReadCalendar::start)
                    .returns(PLAN.day().atTime(9, 30).atZone(CHICAGO), ReadCalendar::end)
                    .returns("Board room; floor 2, Ñuñoa wing", ReadCalendar::location)
                    .returns("Interview of C-01: Chief Technology Officer", ReadCalendar::summary)
                    .returns(districts.emailIn(district, Role.HR), ReadCalendar::organizer);
            assertThat(file.attendees()).containsExactly("Kim Alder <" + KIM + ">", "Pat Reyes <" + PAT + ">");
        });
        assertThat(arrived(KIM)).hasSize(1);
        assertThat(arrived(ANA)).singleElement().satisfies(file -> {
            assertThat(file.attendees()).containsExactly("Ana Ruiz Ñandú <" + ANA + ">");
            assertThat(file.uid()).isNotEqualTo(arrived(PAT).getFirst().uid());
        });
    }

    @Test
    void nothing_goes_twice_for_the_same_state() {
        send();
        assertThat(mails.due(search, day).letters()).isEmpty();
        send();
        place(LocalTime.of(11, 0));
        place(LocalTime.of(8, 30));
        send();

        assertThat(arrived(PAT)).hasSize(1);
        assertThat(arrived(ANA)).hasSize(1);
    }

    @Test
    void a_moved_interview_is_an_update_and_one_taken_out_a_cancellation_of_the_same_event() {
        send();
        place(LocalTime.of(9, 45));
        send();
        placings.takeOut(search, day, seen(), ana);
        send();
        send();

        for (var address : List.of(PAT, KIM, ANA)) {
            var files = arrived(address);
            assertThat(files)
                    .extracting(ReadCalendar::method, ReadCalendar::sequence, ReadCalendar::status)
                    .containsExactly(
                            tuple("REQUEST", 0, "CONFIRMED"),
                            tuple("REQUEST", 1, "CONFIRMED"),
                            tuple("CANCEL", 2, "CANCELLED"));
            assertThat(files)
                    .extracting(ReadCalendar::uid)
                    .containsOnly(files.getFirst().uid());
            assertThat(files.get(1).start()).isEqualTo(PLAN.day().atTime(9, 45).atZone(CHICAGO));
        }
    }

    @Test
    void whoever_steps_back_is_told_that_it_is_off_for_them_and_the_others_hear_nothing() {
        send();
        recusals.record(search, new RecordRecusal(kim, ana, "Called: a cousin."));
        send();

        assertThat(arrived(KIM))
                .extracting(ReadCalendar::method, ReadCalendar::sequence, ReadCalendar::attendees)
                .containsExactly(
                        tuple("REQUEST", 0, List.of("Kim Alder <" + KIM + ">", "Pat Reyes <" + PAT + ">")),
                        tuple("CANCEL", 1, List.of("Kim Alder <" + KIM + ">")));
        assertThat(arrived(PAT)).hasSize(1);
        assertThat(arrived(ANA)).hasSize(1);
    }

    @Test
    void whoever_has_no_address_is_named_and_invited_once_there_is_one() {
        var zoe = panel.add(search, new AddMember("Zoe Lind", "", null));
        send();
        assertThat(mails.due(search, day).unreachable()).containsExactly("Zoe Lind");

        panel.change(search, zoe, new ChangeMember("zoe.lind@example.org", null));
        assertThat(mails.due(search, day).letters())
                .extracting(DueLetter::code, DueLetter::name, DueLetter::step)
                .containsExactly(tuple("C-01", "Zoe Lind", CalendarStep.INVITE));
        send();

        assertThat(arrived("zoe.lind@example.org")).hasSize(1);
        assertThat(arrived(PAT)).hasSize(1);
    }

    @Test
    void whoever_sends_the_change_the_organizer_stays() {
        send();
        place(LocalTime.of(9, 45));
        var colleague = districts.panelistIn(district, "Second of human resources");
        districts.seat(colleague, district, Role.HR);
        districts.actAs(colleague, district);
        send();

        assertThat(arrived(PAT)).extracting(ReadCalendar::organizer).containsOnly(districts.emailIn(district, Role.HR));
    }

    @Test
    void a_candidate_who_left_is_told_nothing_until_taken_out() {
        send();
        place(LocalTime.of(9, 45));
        desk.move(search, ana, CandidateStage.WITHDRAWN, "Took another position");
        assertThat(mails.due(search, day).letters()).isEmpty();

        placings.takeOut(search, day, seen(), ana);

        assertThat(mails.due(search, day).letters())
                .extracting(DueLetter::email, DueLetter::step)
                .containsExactlyInAnyOrder(
                        tuple(KIM, CalendarStep.CANCEL),
                        tuple(PAT, CalendarStep.CANCEL),
                        tuple(ANA, CalendarStep.CANCEL));
    }

    @Test
    void messages_name_no_candidate_to_the_panel_and_what_candidates_got_is_forgotten() {
        send();

        assertThat(PostOffice.text(office.carriedTo(PAT).getFirst()))
                .contains("candidate C-01", "Tuesday, October 20, 2026, 8:30 AM to 9:30 AM (Central Daylight Time)")
                .doesNotContain("Ana");
        assertThat(PostOffice.text(office.carriedTo(ANA).getFirst()))
                .contains("Dear Ana Ruiz Ñandú", "Place: Board room");
        var letter = outbox.list(PageRequest.of(0, 10)).stream()
                .filter(one -> one.to().equals(ANA))
                .findFirst()
                .orElseThrow();
        assertThat(outbox.get(letter.id()).text()).isNull();
        assertThat(outbox.get(letter.id()).enclosure()).isNull();
    }

    @Test
    void they_are_in_the_words_of_the_district_and_the_language_of_whoever_sends_them(
            @Autowired WordingService wordings) {
        districts.readsSpanish(districts.emailIn(district, Role.HR));
        wordings.keep(
                LetterKind.CANDIDATE_INVITED,
                Language.SPANISH,
                new Wording("Le esperamos: [position]", "[name]: [when]\n\n[location]"),
                -1);
        send();

        assertThat(PostOffice.text(office.carriedTo(PAT).getFirst()))
                .startsWith("Panel de entrevista: Chief Technology Officer\n\nHola, Pat Reyes:")
                .contains("martes, 20 de octubre de 2026, de 8:30");
        assertThat(PostOffice.text(office.carriedTo(ANA).getFirst()))
                .startsWith("Le esperamos: Chief Technology Officer\n\nAna Ruiz Ñandú: martes, 20 de octubre de 2026")
                .endsWith("Lugar: Board room; floor 2, Ñuñoa wing");
    }

    @Test
    void whoever_saw_an_older_day_sends_nothing_and_nobody_sends_where_nothing_is_carried() {
        var old = seen();
        place(LocalTime.of(9, 45));
        assertThatExceptionOfType(StaleScheduleException.class).isThrownBy(() -> mails.send(search, day, old));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> mails.due(search, day));
        districts.actIn(district, Role.HR);
        office.close();

        assertThat(mails.isCarried()).isFalse();
        assertThatIllegalStateException().isThrownBy(this::send);
    }

    private void send() {
        mails.send(search, day, seen());
    }

    private void place(LocalTime time) {
        placings.place(search, day, seen(), ana, time);
    }

    private long seen() {
        return days.get(search, day).version();
    }

    private static PlanDay at(String place) {
        return new PlanDay(
                PLAN.day(),
                PLAN.start(),
                PLAN.latest(),
                PLAN.pauseFrom(),
                PLAN.pauseTo(),
                PLAN.opening(),
                PLAN.asking(),
                PLAN.closing(),
                PLAN.gap(),
                place);
    }

    /** By their number: calendars go by it too, because the portal's own clock may carry one beside the test. */
    private List<ReadCalendar> arrived(String email) {
        return office.carriedTo(email).stream()
                .map(ReadCalendar::in)
                .sorted(Comparator.comparingInt(ReadCalendar::sequence))
                .toList();
    }
}
