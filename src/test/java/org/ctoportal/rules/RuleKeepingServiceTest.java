package org.ctoportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.rules.NewRule.Field;
import org.ctoportal.rules.book.Coverage;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.OwnRules;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class RuleKeepingServiceTest {

    private static final LocalDate FROM = OwnRules.FROM;

    @Autowired
    RuleKeepingService rules;

    @Autowired
    RuleBookService books;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;

    @BeforeEach
    void enter() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void every_rule_of_the_pack_is_there_without_anybody_doing_anything() {
        assertThat(rules.list(RuleFilter.ALL)).hasSize(168);
        assertThat(rules.get("WI-92-RETIRED").cases()).hasSize(9).allMatch(RuleDetails.CaseResult::asExpected);
    }

    @Test
    void rules_are_found_by_words_state_weight_and_validity() {
        assertThat(rules.list(new RuleFilter("retired in fall", null, null, null)))
                .extracting(line -> line.rule().code())
                .containsExactly("WI-92-RETIRED");
        assertThat(rules.list(new RuleFilter("", "IL", Severity.ERROR, RuleState.IN_FORCE)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.rule().jurisdiction()).isEqualTo("IL"));
        assertThat(rules.list(new RuleFilter("", null, null, RuleState.COMING)))
                .extracting(line -> line.rule().code())
                .contains("ADA-WEB-LARGE")
                .doesNotContain("WI-92-RETIRED");
    }

    @Test
    void a_rule_that_was_added_is_found_by_documents_from_its_first_day() {
        var code = rules.add(rule());

        assertThat(findings(FROM.minusDays(1), 90)).doesNotContain(code);
        assertThat(findings(FROM, 90)).contains(code);
        assertThat(findings(FROM, 120)).doesNotContain(code);
        assertThat(rules.get(code).addition()).isNotNull();
    }

    @Test
    void a_rule_that_was_ended_says_nothing_the_day_after() {
        var code = rules.add(rule());

        rules.end(code, FROM.plusDays(10), "The board withdrew the policy.");

        assertThat(findings(FROM.plusDays(10), 90)).contains(code);
        assertThat(findings(FROM.plusDays(11), 90)).doesNotContain(code);
    }

    @Test
    void a_rule_of_the_portal_can_be_ended_in_one_district_and_taken_up_again() {
        rules.end("JD-SKILL-COVERAGE", LocalDate.of(2026, 2, 1), "Repealed.");
        assertThat(rules.get("JD-SKILL-COVERAGE"))
                .returns(RuleState.ENDED, RuleDetails::state)
                .returns(null, RuleDetails::addition);

        districts.actInFirst(Role.HR);
        assertThat(rules.get("JD-SKILL-COVERAGE").state()).isEqualTo(RuleState.IN_FORCE);

        districts.actIn(district, Role.HR);
        rules.takeBackEnd("JD-SKILL-COVERAGE");
        assertThat(rules.get("JD-SKILL-COVERAGE")).returns(RuleState.IN_FORCE, RuleDetails::state);
    }

    @Test
    void the_rule_of_one_district_is_nothing_to_another() {
        var code = rules.add(rule());

        districts.actInFirst(Role.HR);

        assertThatExceptionOfType(RuleNotFoundException.class).isThrownBy(() -> rules.get(code));
        assertThat(books.book().find(code)).isEmpty();
    }

    @Test
    void a_rule_whose_example_comes_out_otherwise_is_refused() {
        var wrong = rule().with(List.of(OwnRules.example("low", "200", true), OwnRules.example("high", "300", false)));

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> rules.add(wrong))
                .satisfies(refused -> assertThat(refused.problems()).containsEntry(Field.CASES, "wrong"));
        assertThat(rules.tryOut(wrong).cases())
                .extracting(RuleDetails.CaseResult::asExpected)
                .containsExactly(false, true);
    }

    @Test
    void a_rule_needs_an_example_that_fires_and_one_that_does_not() {
        assertThat(rules.tryOut(rule().with(List.of(OwnRules.example("low", "90", true))))
                        .problems())
                .containsEntry(Field.CASES, "both");
    }

    @Test
    void trying_out_says_how_far_a_rule_reaches() {
        var tried = rules.tryOut(rule());

        assertThat(tried.problems()).isEmpty();
        assertThat(tried.asked()).isEqualTo(377);
        assertThat(tried.firing()).isEmpty();
    }

    @Asvs(3)
    @Test
    void an_empty_form_says_what_is_missing_at_each_field() {
        var empty = new NewRule(
                "",
                null,
                Set.of(),
                " ",
                true,
                List.of(),
                List.of("NOT-A-CLAUSE"),
                null,
                null,
                Coverage.YES,
                "",
                "javascript:alert(1)",
                null,
                false,
                List.of());

        assertThat(rules.tryOut(empty).problems())
                .containsEntry(Field.JURISDICTION, "required")
                .containsEntry(Field.SEVERITY, "required")
                .containsEntry(Field.KINDS, "required")
                .containsEntry(Field.MESSAGE, "required")
                .containsEntry(Field.CONDITION, "required")
                .containsEntry(Field.FIX, "unknown")
                .containsEntry(Field.VALID_FROM, "required")
                .containsEntry(Field.SOURCE, "required")
                .containsEntry(Field.SOURCE_LINK, "link")
                .containsEntry(Field.AS_OF, "required");
    }

    @Test
    void whoever_may_not_keep_rules_reads_them_and_adds_none() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThat(rules.list(RuleFilter.ALL)).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rules.add(rule()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rules.end("WI-92-RETIRED", FROM, "No"));
    }

    @Test
    void rules_added_in_the_same_instant_all_get_a_code_of_their_own() throws Exception {
        Callable<String> adding = () -> {
            districts.actIn(district, Role.HR);
            return rules.add(rule());
        };

        assertThat(atOnce(adding, adding, adding)).doesNotHaveDuplicates().doesNotContain("refused");
    }

    @Test
    void of_two_who_end_a_rule_in_the_same_instant_the_first_is_heard() throws Exception {
        Callable<String> ending = () -> {
            districts.actIn(district, Role.HR);
            rules.end("WI-92-RETIRED", FROM, "Repealed.");
            return "ended";
        };

        assertThat(atOnce(ending, ending)).containsExactlyInAnyOrder("ended", "refused");
    }

    @Test
    void a_day_and_reason_that_were_given_are_not_written_over() {
        rules.end("WI-92-RETIRED", FROM, "The first reason.");

        assertThatExceptionOfType(RuleEndedException.class)
                .isThrownBy(() -> rules.end("WI-92-RETIRED", FROM.plusDays(1), "The second reason."));
        assertThat(rules.get("WI-92-RETIRED").end()).isNotNull().returns("The first reason.", RuleEnd::reason);
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... calls) throws Exception {
        var together = new CyclicBarrier(calls.length);
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            var results = new ArrayList<String>();
            for (var one : Stream.of(calls)
                    .map(call -> threads.submit(() -> {
                        together.await();
                        try {
                            return call.call();
                        } catch (RuleEndedException e) {
                            return "refused";
                        } finally {
                            SecurityContextHolder.clearContext();
                        }
                    }))
                    .toList()) {
                results.add(one.get());
            }
            return results;
        }
    }

    private List<String> findings(LocalDate day, int salary) {
        var book = books.book();
        var facts = book.facts(Map.of("district.state", "WI", "position.annual_salary_min", salary));
        return book.check(Scope.of("JOB_DESCRIPTION", "JD_CHECK"), day, facts).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private NewRule rule() {
        return OwnRules.lowSalary(rules, "The lowest salary is under 100.");
    }
}
