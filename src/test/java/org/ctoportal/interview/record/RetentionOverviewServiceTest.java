package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** All searches of a district by the day until which their records are kept. */
@IntegrationTest
class RetentionOverviewServiceTest {

    private static final Pageable PAGE = PageRequest.of(0, 50);

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    SearchRecordService records;

    @Autowired
    RetentionOverviewService overview;

    @Autowired
    RecordClock recordClock;

    private DistrictId district;

    @BeforeEach
    void found() {
        clock.goTo(LocalDate.of(2026, 4, 23));
        district = districts.another(CedarHollow.facts());
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void what_ended_first_stands_first_with_its_rules_and_what_to_do() {
        var open = desk.begun(district);
        var late = ended(LocalDate.of(2026, 6, 8), null);
        var early = ended(LocalDate.of(2026, 5, 1), LocalDate.of(2033, 2, 1));
        records.hold(late, new SetHold(LocalDate.of(2027, 1, 15), "Charge", LocalDate.of(2027, 6, 1)));

        clock.goTo(LocalDate.of(2033, 5, 10));

        var lines = overview.list(PAGE);

        assertThat(lines).extracting(RetentionLine::search).containsExactly(early, late, open);
        assertThat(lines)
                .extracting(RetentionLine::next)
                .containsExactly(NextStep.DESTROY, NextStep.REVIEW_HOLD, NextStep.SAY_ACTION);
        assertThat(lines)
                .extracting(RetentionLine::nextOn)
                .containsExactly(LocalDate.of(2033, 5, 1), LocalDate.of(2027, 6, 1), null);
        assertThat(lines.get(1).retention().rules())
                .allMatch(rule -> !rule.source().isBlank() && rule.asOf() != null);
        assertThat(lines.get(1).hold().reason()).isEqualTo("Charge");
    }

    @Test
    void many_searches_cost_as_many_statements_as_one() {
        var first = ended(LocalDate.of(2026, 6, 8), null);
        desk.candidate(first, "Ana Ruiz");
        var one = Statements.of(factory, () -> overview.list(PAGE));
        for (var number = 0; number < 4; number++) {
            var next = ended(LocalDate.of(2025, 6, 8), null);
            desk.bringTo(next, desk.candidate(next, "Person " + number), CandidateStage.SCREENED);
        }

        assertThat(Statements.of(factory, () -> overview.list(PAGE)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(18);
        assertThat(overview.list(PAGE)).hasSize(5);
    }

    @Test
    void a_page_begins_where_the_one_before_ends_whenever_the_searches_were_begun() {
        var open = desk.begun(district);
        var late = ended(LocalDate.of(2026, 4, 2), null);
        var early = ended(LocalDate.of(2025, 6, 8), null);
        var middle = ended(LocalDate.of(2026, 1, 5), null);

        assertThat(overview.list(PageRequest.of(0, 2)))
                .extracting(RetentionLine::search)
                .containsExactly(early, middle);
        assertThat(overview.list(PageRequest.of(1, 2)))
                .extracting(RetentionLine::search)
                .containsExactly(late, open);
    }

    @Test
    void the_last_record_of_a_search_is_found_by_one_statement_of_each_part_however_many_candidates() {
        var search = desk.begun(district);
        desk.bringTo(search, desk.candidate(search, "Ana Ruiz"), CandidateStage.SCREENED);
        var one = Statements.of(factory, () -> recordClock.lastMade(search));
        for (var number = 0; number < 5; number++) {
            desk.bringTo(search, desk.candidate(search, "Person " + number), CandidateStage.SCREENED);
        }

        assertThat(Statements.of(factory, () -> recordClock.lastMade(search))).isEqualTo(one);
        assertThat(recordClock.lastMade(search)).isPresent();
    }

    @Test
    void no_search_of_another_district_is_listed() {
        var ours = ended(LocalDate.of(2026, 6, 8), null);

        districts.actInSecond(Role.HR);

        assertThat(overview.list(PAGE)).extracting(RetentionLine::search).doesNotContain(ours);
    }

    private SearchId ended(LocalDate action, @Nullable LocalDate notice) {
        var search = desk.begun(district);
        records.say(search, -1, new RecordFacts(action, action, notice, false));
        return search;
    }
}
