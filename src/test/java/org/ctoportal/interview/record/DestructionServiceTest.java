package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.records.Holds;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroying all of it or nothing, and when not at all. */
@IntegrationTest
class DestructionServiceTest {

    private static final LocalDate APPOINTED = LocalDate.of(2026, 6, 8);
    private static final LocalDate UNTIL = LocalDate.of(2033, 6, 8);

    @Autowired
    TwoDistricts districts;

    @Autowired
    ScoringDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateFileService files;

    @Autowired
    SearchRecordService records;

    @Autowired
    DestructionService destructions;

    @Autowired
    RecordPacker packer;

    @Autowired
    SearchRecordRepository facts;

    @Autowired
    LegalHoldRepository holds;

    @Autowired
    DestructionRepository certificates;

    @Autowired
    RuleBookService rules;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    Holds others;

    @Autowired
    SearchService searches;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    List<RecordPart> parts;

    private DistrictId district;
    private SearchId search;
    private CandidateId ana;

    @BeforeEach
    void scored() {
        clock.goTo(LocalDate.of(2026, 4, 23));
        var opened = desk.open(OthersRatings.WHEN_CLOSED, List.of("Ana Ruiz"), List.of("Novak"));
        desk.submit(opened, opened.rater(), opened.candidate(), ScoringDesk.all(4));
        desk.actAsHr(opened);
        district = opened.district();
        search = opened.search();
        ana = opened.candidate();
        files.add(search, ana, new AddFile("cv.txt", FileKind.RESUME, "Curriculum".getBytes(StandardCharsets.UTF_8)));
        records.say(search, -1, new RecordFacts(APPOINTED, APPOINTED, LocalDate.of(2033, 4, 9), false));
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void the_day_before_the_last_rule_ends_nothing_is_destroyed_and_the_rule_and_its_date_are_told() {
        clock.goTo(UNTIL.minusDays(1));

        assertThatExceptionOfType(RefusedDestructionException.class)
                .isThrownBy(() -> destructions.request(search))
                .satisfies(refused -> assertThat(refused.objections()).anySatisfy(one -> {
                    assertThat(one.message()).contains("June 8, 2033");
                    assertThat(one.source()).contains("29 CFR 1602.40");
                }));
        assertThat(rows("candidate_file")).isOne();
        clock.goTo(UNTIL);
        destroy();
        assertThat(records.get(search).destruction().isDone()).isTrue();
    }

    @Asvs(21)
    @Test
    void a_hold_set_after_the_request_stops_the_second_person() {
        clock.goTo(UNTIL.plusDays(1));
        destructions.request(search);
        records.hold(search, new SetHold(UNTIL, "Charge", null));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(RefusedDestructionException.class)
                .isThrownBy(() -> destructions.agree(search))
                .satisfies(refused -> assertThat(refused.objections())
                        .anyMatch(one -> one.message().contains("legal hold")));
        assertThat(rows("candidate_file")).isOne();
    }

    /** Without waiting, the destruction would pass by a hold that is not committed yet. */
    @Test
    void a_destruction_waits_for_a_hold_that_is_just_being_set() {
        clock.goTo(UNTIL.plusDays(1));
        destructions.request(search);
        var second = second();

        var destroying = new TransactionTemplate(transactions).execute(status -> {
            records.hold(search, new SetHold(UNTIL, "Charge", null));
            var other = CompletableFuture.runAsync(
                    new DelegatingSecurityContextRunnable(() -> destructions.agree(search), second));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> other.get(2, TimeUnit.SECONDS));
            return other;
        });

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(destroying::join)
                .withCauseInstanceOf(RefusedDestructionException.class);
        assertThat(rows("candidate_file")).isOne();
    }

    /** The last part to go fails; everything before it was destroyed by then. */
    @Asvs(19)
    @Test
    void what_fails_in_the_middle_leaves_everything_and_no_certificate() {
        clock.goTo(UNTIL.plusDays(1));
        var failing = failing();
        destructions.request(search);

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new TransactionTemplate(transactions).executeWithoutResult(status -> failing.agree(search)))
                .withMessage("Failed between parts");

        assertThat(records.get(search).destruction().isDone()).isFalse();
        assertThat(candidates.list(search)).extracting(CandidateSummary::name).containsExactly("Ana Ruiz");
        assertThat(rows("candidate_file")).isOne();
        assertThat(rows("answer_rating")).isEqualTo(10);
        assertThat(rows("declaration")).isOne();

        destructions.agree(search);
        assertThat(records.get(search).destruction().parts()).hasSameSizeAs(parts);
    }

    /** Documents lie in the database and nowhere else. */
    @Test
    void the_bytes_of_documents_are_gone_from_the_database() {
        clock.goTo(UNTIL.plusDays(1));

        destroy();

        for (var table : List.of(
                "candidate_file",
                "stage_move",
                "panel_member",
                "declaration",
                "panel_code",
                "scorecard",
                "answer_rating",
                "score_command")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    private DestructionService failing() {
        var all = Stream.concat(parts.stream(), Stream.of(new Failing())).toList();
        var records = new RecordClock(facts, holds, rules, profiles, all, others, clock);
        return new DestructionService(
                certificates, records, packer, new Shredder(records), searches, currentUser, clock);
    }

    /** Stands first in a bundle, so it is the last to be destroyed. */
    private static class Failing implements RecordPart {

        @Override
        public String name() {
            return "00-failing";
        }

        @Override
        public RecordContent content(SearchId search, RedactionLevel level, Naming names) {
            return new RecordContent(List.of(), List.of());
        }

        @Override
        public Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone) {
            return Map.of();
        }

        @Override
        public int destroy(SearchId search) {
            throw new IllegalStateException("Failed between parts");
        }
    }

    private long rows(String table) {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from " + table + " where district_id = :district")
                .param("district", district.value())
                .query(Long.class)
                .single();
    }

    /** Human resources ask, the superintendent agrees; human resources look again. */
    private void destroy() {
        destructions.request(search);
        districts.actIn(district, Role.SUPERINTENDENT);
        destructions.agree(search);
        districts.actIn(district, Role.HR);
    }

    /** The superintendent, for another thread. */
    private SecurityContext second() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var context = SecurityContextHolder.getContext();
        districts.actIn(district, Role.HR);
        return context;
    }
}
