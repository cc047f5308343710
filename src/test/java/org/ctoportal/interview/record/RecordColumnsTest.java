package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.guide.JourneyKind;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.guide.JourneyStep;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.kit.Materials;
import org.ctoportal.interview.kit.WorkSample;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.result.PanelResultService;
import org.ctoportal.interview.result.ReviseLevel;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewMailService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.SayAway;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.ClaimPreference;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.SearchLetters;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.interview.search.VoluntaryGroup;
import org.ctoportal.mail.Enclosure;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every text of a search, found in the database by itself, on the way out at each level and after the destruction. A new
 * column fails here until somebody decided about it.
 */
@IntegrationTest
class RecordColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @Autowired
    DataSource dataSource;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ScoringDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    JourneyService journeys;

    @Autowired
    SearchService searches;

    @Autowired
    PanelService panels;

    @Autowired
    PanelCodeService codes;

    @Autowired
    ScoringService scoring;

    @Autowired
    PanelResultService results;

    @Autowired
    HiringDecisionService decisions;

    @Autowired
    CandidateFileService files;

    @Autowired
    VeteransPreferenceService preference;

    @Autowired
    AdverseImpactService impact;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    InterviewMailService mails;

    @Autowired
    PostOffice office;

    @Autowired
    SearchLetters letters;

    @Autowired
    MailService mail;

    @Autowired
    SearchRecordService records;

    @Autowired
    RecordBundleService bundles;

    @Autowired
    DestructionService destructions;

    private final RecordColumns columns = RecordColumns.read();

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void every_text_leaves_from_its_level_on_in_no_file_before_and_is_gone_after_the_destruction() throws IOException {
        var opened = wholeSearch();
        var search = opened.search();
        var database = JdbcClient.create(dataSource);
        var tables = tables(database);
        var markers = new Markers(database, opened.district().value(), columns);

        markers.plant(tables);

        var softly = new SoftAssertions();
        softly.assertThat(markers.empty()).as("tables without a row").isEmpty();
        softly.assertThat(markers.undecided()).as("texts nobody decided about").isEmpty();
        softly.assertThat(markers.planted()).as("places that are gone").isEqualTo(places());
        for (var level : RedactionLevel.values()) {
            var bundle = Unzipped.of(bundles.take(search, level));
            var everything = String.join("\n", bundle.words().values());
            softly.assertThat(bundle.broken()).isEmpty();
            softly.assertThat(markers.in(everything)).as("%s", level).isEqualTo(columns.leaving(level));
            softly.assertThat(everything.contains("AB12-CODE")).isFalse();
        }
        softly.assertAll();

        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        destructions.agree(search);

        assertThat(markers.left(tables)).isEqualTo(staying());
        districts.actIn(opened.district(), Role.HR);
        assertThat(markers.in(String.join(
                        "\n",
                        Unzipped.of(bundles.take(search, RedactionLevel.LEGAL))
                                .words()
                                .values())))
                .isSubsetOf(staying());
    }

    @Test
    void what_stays_or_cannot_hold_a_text_has_a_reason() {
        assertThat(columns.withoutReason()).isEmpty();
    }

    private Set<String> places() {
        return columns.decided().values().stream()
                .filter(one -> !one.isFixed())
                .map(RecordColumns.Decided::what)
                .collect(toSet());
    }

    private Set<String> staying() {
        return columns.decided().values().stream()
                .filter(one -> !one.isFixed() && !one.gone())
                .map(RecordColumns.Decided::what)
                .collect(toSet());
    }

    /** Of every entity of the rooms of interviews, of letters, and whatever else refers to a search or a candidate. */
    private Set<String> tables(JdbcClient database) {
        var tables = factory.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(type -> type.getPackageName().startsWith("org.ctoportal.interview")
                        || type.getSimpleName().equals("OutgoingMail"))
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT))
                .collect(toSet());
        tables.addAll(database.sql("select distinct table_name from information_schema.key_column_usage "
                        + "where table_schema = database() and referenced_table_name in ('search', 'candidate')")
                .query(String.class)
                .list());
        return new TreeSet<>(tables);
    }

    /** A search in which every room kept something, whose destruction one person asked for. */
    private Opened wholeSearch() {
        var opened = desk.open(
                OthersRatings.WHEN_CLOSED,
                List.of("Ana Ruiz", "Ben Cole"),
                List.of("Novak", "Reyes"),
                made -> made.content().with(withWorkSample(made.content().materials())));
        for (var rater : opened.raters()) {
            for (var candidate : opened.candidates()) {
                desk.submit(opened, rater, candidate, ScoringDesk.all(4));
            }
        }
        desk.actAsHr(opened);
        scoring.reopen(opened.search(), opened.rater().member(), opened.candidate(), "Two questions were swapped");
        desk.correct(opened, opened.rater(), opened.candidate(), 3, "It was the other answer");
        desk.actAsHr(opened);
        applied(opened);
        planned(opened);
        decided(opened);
        office.open();
        written(opened);
        invited(opened);
        office.close();
        kept(opened);
        seldom(opened);
        onAJourney(opened);
        return opened;
    }

    /** With every text one can have. */
    private static Materials withWorkSample(Materials offered) {
        var levels = List.of(new Anchor(5, "Names the risk"));
        var criterion = new WorkSample.Criterion("Clear", new BigDecimal("100"), levels);
        var sample = new WorkSample(
                "OWN-1",
                "Outage",
                "A school day",
                List.of("Power is out"),
                List.of("Say what you do"),
                List.of("Whom do you call?"),
                List.of(criterion),
                30,
                20);
        return new Materials(List.of(sample), offered.references());
    }

    private void onAJourney(Opened opened) {
        var journey = journeys.begin(JourneyKind.HIRE, "Chief Technology Officer");
        var search = searches.get(opened.search());
        journeys.takeIn(journey, JourneyStep.DESCRIPTION, search.document().value());
        journeys.takeIn(journey, JourneyStep.PANEL, search.id().value());
    }

    private void applied(Opened opened) {
        var search = opened.search();
        var content = "Curriculum".getBytes(StandardCharsets.UTF_8);
        files.add(search, opened.candidate(), new AddFile("cv.txt", FileKind.RESUME, content));
        preference.claim(search, opened.candidate(), new ClaimPreference(PreferenceClaim.VETERAN, true, "DD 214"));
        impact.enter(search, opened.candidate(), VoluntaryGroup.FEMALE);
        impact.flow(search, VoluntaryGroup.FEMALE.category());
    }

    private void planned(Opened opened) {
        var search = opened.search();
        var day = days.plan(search, PlanDay.usual(DAY));
        placings.sayAway(search, day, new SayAway(opened.candidate(), null, LocalTime.of(8, 0), LocalTime.of(8, 30)));
        placings.fill(search, day, days.get(search, day).version());
    }

    private void invited(Opened opened) {
        var day = days.list(opened.search()).getFirst().id();
        mails.send(opened.search(), day, days.get(opened.search(), day).version());
    }

    private void decided(Opened opened) {
        var search = opened.search();
        var questions = results.record(search).kit().questions();
        var rater = opened.rater().name();
        results.revise(search, new ReviseLevel("C-01", rater, questions.get(0).code(), 5, "Heard again"));
        results.drop(search, new DroppedQuestion(questions.get(1).code(), "It was read in two ways"));
        decisions.keep(
                search,
                0,
                new WriteDecision("C-01", "Why", "References", "Check", decisions.suggestPlan(search, "C-01")));
        decisions.finish(search, 1);
    }

    private void written(Opened opened) {
        var calendar = new Enclosure("interview.ics", "text/calendar", "BEGIN:VCALENDAR");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            letters.post(opened.search(), letter("Your interview", "Come on Tuesday", calendar, false));
            mail.post(letter("Your code", "AB12-CODE", null, true), SearchLetters.matter(opened.search()));
        });
    }

    private static Letter letter(String subject, String text, @Nullable Enclosure enclosure, boolean confidential) {
        return new Letter(new EmailAddress("ana@example.org"), "Ana", null, subject, text, enclosure, confidential);
    }

    private void kept(Opened opened) {
        var search = opened.search();
        var guest = panels.add(search, new AddMember("Guest", "guest@example.org", null));
        codes.issue(search, guest);
        panels.remove(search, guest);
        var notice = LocalDate.of(2033, 4, 9);
        records.say(search, -1, new RecordFacts(DAY, LocalDate.of(2026, 11, 8), notice, false));
        records.hold(search, new SetHold(LocalDate.of(2027, 1, 15), "Charge", null));
        records.release(search, records.get(search).holds().getFirst().id(), "Dismissed");
        bundles.take(search, RedactionLevel.PUBLIC);
        clock.goTo(LocalDate.of(2034, 3, 10));
        destructions.request(search);
    }

    /** What few searches have, as it stands in the database. */
    private void seldom(Opened opened) {
        var database = JdbcClient.create(dataSource);
        Stream.of("""
                        insert into chair_word (version, district_id, search_id, candidates, reason, said_at, said_by,
                            taken_back_at, taken_back_by)
                        values (0, :district, :search, 'C-01,C-02', 'Why', now(6), 'Chair', now(6), 'Chair')""", """
                        insert into set_aside (version, district_id, search_id, member_id, reason, set_aside_at,
                            set_aside_by, restored_at, restored_by)
                        select 0, :district, :search, min(m.id), 'Left', now(6), 'HR', now(6), 'HR'
                        from panel_member m where m.search_id = :search""", """
                        insert into reason_letter (version, district_id, search_id, candidate_id, number, reason,
                            written_at, written_by, sent_at, sent_by, sent_to)
                        select 0, :district, :search, min(c.id), 1, 'Why', now(6), 'HR', now(6), 'HR', 'a@example.org'
                        from candidate c where c.search_id = :search""", """
                        insert into final_candidate_choice (version, district_id, search_id, candidates, named_at,
                            named_by)
                        values (0, :district, :search, 'C-01', now(6), 'HR')""", """
                        update panel_code set letter_id = (select max(id) from outgoing_mail where district_id = :district)
                        where search_id = :search""")
                .forEach(sql -> database.sql(sql)
                        .param("district", opened.district().value())
                        .param("search", opened.search().value())
                        .update());
    }
}
