package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.framework.SettingCondition.Operator.CONTAINS;
import static org.ctoportal.framework.SettingCondition.Operator.EQ;
import static org.ctoportal.framework.SettingCondition.Operator.IN;
import static org.ctoportal.framework.SettingCondition.Operator.NE;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Clause;
import org.ctoportal.testing.SmallTemplates;
import org.ctoportal.testing.SmallTemplates.ClauseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSelectionTest {

    private static final Circumstances WISCONSIN_DISTRICT = new Circumstances("WI", "PUBLIC_DISTRICT");

    @ParameterizedTest
    @CsvSource({
        "WI, PUBLIC_DISTRICT, ANY WI PUBLIC",
        "MN, PUBLIC_DISTRICT, ANY NOT-WI PUBLIC",
        "MN, PRIVATE, ANY NOT-WI"
    })
    void state_and_kind_of_employer_must_match_and_an_asterisk_matches_all(
            String state, String employer, String expected) {
        var circumstances = new Circumstances(state, employer);

        assertThat(codes(
                        circumstances,
                        Map.of(),
                        clause("ANY").in("SUMMARY", 1),
                        clause("WI").in("SUMMARY", 2).inStates("WI"),
                        clause("NOT-WI").in("SUMMARY", 3).exceptIn("WI"),
                        clause("PUBLIC").in("SUMMARY", 4).forEmployers("PUBLIC_DISTRICT", "ESA")))
                .containsExactly(expected.split(" "));
    }

    @Test
    void a_state_excepted_is_left_out_even_where_it_is_named() {
        assertThat(codes(
                        WISCONSIN_DISTRICT, Map.of(), clause("A").inStates("WI").exceptIn("WI")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EQ,       ATTAIN,          ATTAIN,        true",
        "EQ,       ATTAIN,          NONE,          false",
        "NE,       NONE,            ATTAIN,        true",
        "NE,       NONE,            NONE,          false",
        "IN,       ATTAIN REQUIRED, REQUIRED,      true",
        "IN,       ATTAIN REQUIRED, NONE,          false",
        "CONTAINS, GROWTH,          'GROWTH,MATCH', true",
        "CONTAINS, GROWTH MATCH,    'GROWTH,MATCH', true",
        "CONTAINS, HIRING,          'GROWTH,MATCH', false",
        "CONTAINS, GROW,            'GROWTH,MATCH', false",
        "EQ,       true,            '',            false"
    })
    void a_setting_is_compared_as_its_operator_says(
            org.ctoportal.framework.SettingCondition.Operator operator, String wanted, String actual, boolean applies) {
        var selected = codes(
                WISCONSIN_DISTRICT,
                Map.of("cetl.mode", actual),
                clause("A").when("cetl.mode", operator, wanted.split(" ")));

        assertThat(selected).hasSize(applies ? 1 : 0);
    }

    @Test
    void every_setting_must_match() {
        var both = clause("A").when("cetl.mode", EQ, "NONE").when("cabinet.member", NE, "true");

        assertThat(codes(WISCONSIN_DISTRICT, Map.of("cetl.mode", "NONE", "cabinet.member", "false"), both))
                .containsExactly("A");
        assertThat(codes(WISCONSIN_DISTRICT, Map.of("cetl.mode", "NONE", "cabinet.member", "true"), both))
                .isEmpty();
    }

    @Test
    void a_setting_nobody_decided_is_empty() {
        assertThat(codes(
                        WISCONSIN_DISTRICT,
                        Map.of(),
                        clause("IN").when("x", IN, "a"),
                        clause("HAS").when("x", CONTAINS, "a")))
                .isEmpty();
    }

    @Test
    void clauses_stand_by_section_and_then_by_their_own_order() {
        assertThat(codes(
                        WISCONSIN_DISTRICT,
                        Map.of(),
                        clause("S2").in("SUMMARY", 20),
                        clause("D1").in("DISCLAIMERS", 5),
                        clause("S1").in("SUMMARY", 10),
                        clause("H1").in("HEADER", 90)))
                .containsExactly("H1", "S1", "S2", "D1");
    }

    @Test
    void at_most_one_applicable_clause_of_a_group_is_printed_wherever_it_stands() {
        assertThat(codes(
                        WISCONSIN_DISTRICT,
                        Map.of(),
                        clause("LATER").in("DISCLAIMERS", 10).alternativeOf("G"),
                        clause("NOT-HERE").in("HEADER", 10).alternativeOf("G").inStates("MN"),
                        clause("FIRST").in("SUMMARY", 10).alternativeOf("G"),
                        clause("OTHER").in("SUMMARY", 20).alternativeOf("H")))
                .containsExactly("FIRST", "OTHER");
    }

    @Test
    void clauses_of_other_kinds_of_documents_are_left_out() {
        assertThat(codes(WISCONSIN_DISTRICT, Map.of(), clause("A").ofKind("POSTING"), clause("B")))
                .containsExactly("B");
    }

    private static List<String> codes(
            Circumstances circumstances, Map<String, String> settings, ClauseBuilder... clauses) {
        var library = SmallTemplates.library(clauses);
        return new ClauseSelection(library, library.kind(SmallTemplates.KIND), circumstances)
                .applicable(settings).stream().map(Clause::code).toList();
    }
}
