package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Job descriptions of the base district, composed from the content the portal ships with. */
class JobDescriptionComposerTest {

    private static final DistrictProfile WISCONSIN = CedarHollow.profile();

    private final JobDescriptionComposer composer = new JobDescriptionComposer(StarterContent.templates(), WISCONSIN);

    @Test
    void five_answers_and_a_filled_profile_give_every_section_and_leave_nothing_missing() {
        var composed = composer.compose(content(), 1);

        assertThat(composed.missing()).isEmpty();
        assertThat(composed.sections())
                .extracting(ComposedSection::code)
                .containsExactly(
                        "HEADER",
                        "REPORTING",
                        "SUPERVISION",
                        "TERMS",
                        "SUMMARY",
                        "ESSENTIAL",
                        "OTHER_DUTIES",
                        "REQUIRED_QUALS",
                        "PREFERRED_QUALS",
                        "LICENSE",
                        "KSA",
                        "PHYSICAL",
                        "ENVIRONMENT",
                        "CONDUCT",
                        "CONDITIONS",
                        "EVALUATION",
                        "ACCOMMODATION",
                        "NONDISCRIMINATION",
                        "DISCLAIMERS",
                        "APPROVAL",
                        "ACKNOWLEDGMENT");
    }

    @Test
    void no_sentence_shows_a_variable_or_is_empty() {
        assertThat(composer.compose(content(), 1).sentences())
                .extracting(ComposedClause::text)
                .noneMatch(text -> text.contains("{{") || text.contains("  ,") || text.isBlank());
    }

    @Test
    void the_answers_are_told_in_the_text() {
        var composed = composer.compose(content(), 1);

        assertThat(text(composed, "JD-REPORTS")).isEqualTo("This position reports to the Superintendent.");
        assertThat(text(composed, "JD-SUPERVISES")).contains("two technology integrators, one network administrator");
        assertThat(text(composed, "JD-TERM")).contains("260 contract days");
        assertThat(text(composed, "JD-SCHEDULE"))
                .isEqualTo(
                        "Pay is set by Administrative Schedule C, from $112,500 to $133,729 for a full contract year.");
        assertThat(text(composed, "JD-CETL-PREF")).contains("within 24 months of hire");
        assertThat(text(composed, "JD-APPROVAL"))
                .contains("Prepared by Jordan Reyes on November 24, 2026.", "Revision 1.", "framework version 1.0.0");
    }

    @Test
    void an_empty_profile_lists_exactly_what_is_missing() {
        var composed = new JobDescriptionComposer(StarterContent.templates(), CedarHollow.profile("WI", Map.of()))
                .compose(content(Map.of("district.name", "Cedar Hollow School District")), 1);

        assertThat(composed.missing())
                .extracting(Blank::name)
                .containsExactly(
                        "district.address",
                        "schedule.name",
                        "district.schools",
                        "district.enrollment",
                        "degree.required",
                        "degree.fields",
                        "experience.years",
                        "policy.number",
                        "physical.facts",
                        "environment.facts",
                        "meeting.terms",
                        "oncall.terms",
                        "travel.terms",
                        "evaluator.title",
                        "accommodation.contact",
                        "titleix.title",
                        "titleix.address",
                        "titleix.phone",
                        "titleix.email",
                        "s504.title",
                        "s504.address",
                        "s504.phone",
                        "s504.email");
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED,  JD-CETL-REQ", "PREFERRED, JD-CETL-PREF", "ATTAIN,    JD-CETL-ATTAIN", "NONE,      ''"})
    void each_stance_to_cetl_has_its_clause_and_only_a_mention_brings_the_disclaimer(CetlStance stance, String clause) {
        var changed = new Change.SetSetting("cetl.mode", "PREFERRED", stance.name()).apply(content());
        var composed = composer.compose(changed, 1);

        assertThat(composed.sentences().map(ComposedClause::code).filter(code -> code.startsWith("JD-CETL")))
                .containsExactlyElementsOf(clause.isEmpty() ? List.of() : List.of(clause));
        assertThat(composed.find("WI-CETL-DISCLAIMER").isPresent()).isEqualTo(stance != CetlStance.NONE);
        assertThat(composed.find("CETL-DISCLAIMER")).isEmpty();
    }

    @Test
    void the_disclaimer_cannot_be_taken_out_while_cetl_is_mentioned() {
        var composed = composer.compose(new Change.Drop("WI-CETL-DISCLAIMER").apply(content()), 1);

        assertThat(composed.find("WI-CETL-DISCLAIMER")).isPresent();
    }

    @Test
    void who_supervises_licensed_staff_needs_a_license_in_wisconsin() {
        var composed = composer.compose(content(), 1);

        assertThat(composed.find("WI-SUP-ADMIN")).isPresent();
        assertThat(composed.find("WI-SUP-NONADMIN")).isEmpty();
        assertThat(composed.find("WI-LICENSE-NONE")).isEmpty();
    }

    @Test
    void who_supervises_others_only_needs_none_and_says_who_does() {
        var composed = composer.compose(supervising(new DirectReport(1, "library aide", false)), 1);

        assertThat(text(composed, "WI-SUP-NONADMIN")).contains("carried out by the Director of Instruction.");
        assertThat(composed.find("WI-LICENSE-NONE")).isPresent();
        assertThat(composed.find("WI-SUP-ADMIN")).isEmpty();
    }

    @Test
    void who_supervises_nobody_says_so() {
        var composed = composer.compose(supervising(), 1);

        assertThat(composed.find("JD-SUPERVISES-NONE")).isPresent();
        assertThat(composed.find("JD-SUPERVISES")).isEmpty();
        assertThat(composed.missing()).isEmpty();
    }

    @Test
    void another_state_has_its_own_clauses() {
        var composed = new JobDescriptionComposer(
                        StarterContent.templates(), CedarHollow.profile("MN", CedarHollow.facts()))
                .compose(content(), 1);

        assertThat(composed.sentences().map(ComposedClause::code))
                .noneMatch(code -> code.startsWith("WI-"))
                .contains("JD-LICENSE-NONE", "CETL-DISCLAIMER");
    }

    @Test
    void goals_are_told_where_the_district_has_some() {
        assertThat(composer.compose(content(), 1).find("JD-SUMMARY-GOALS")).isPresent();
        assertThat(composer.compose(content().withValue("district.goals", " "), 1)
                        .find("JD-SUMMARY-GOALS"))
                .isEmpty();
    }

    @Test
    void the_use_of_e_verify_reads_well() {
        assertThat(text(composer.compose(content().withValue("everify.suffix", "and E-Verify"), 1), "JD-EVERIFY"))
                .isEqualTo("The district verifies work authorization through Form I-9 and E-Verify.");
    }

    @Test
    void balance_and_coverage_follow_the_duties_printed_own_ones_among_them() {
        var content = new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "IT", "Keep the clocks right."))
                .apply(new Change.Drop("LV-R1").apply(content()));
        var composed = composer.compose(content, 1);

        assertThat(composer.balance(composed).total()).isEqualTo(20);
        assertThat(composer.balance(composed).areas())
                .extracting(DutyBalance.AreaShare::duties)
                .containsExactly(5, 6, 9);
        assertThat(composer.coverage(composed, content).covered()).isEqualTo(10);
    }

    @Test
    void duties_stand_by_area_whatever_was_moved() {
        var natural = composer.compose(content(), 1).section("ESSENTIAL").orElseThrow().items().stream()
                .map(ComposedClause::code)
                .toList();
        var content = new Change.Reorder("ESSENTIAL", List.of(), natural.reversed()).apply(content());

        var areas = composer.compose(content, 1).section("ESSENTIAL").orElseThrow().items().stream()
                .map(duty -> StarterContent.framework().skills().stream()
                        .filter(skill -> skill.code().equals(duty.group()))
                        .findFirst()
                        .orElseThrow()
                        .areaCode())
                .toList();

        assertThat(areas).isSorted().hasSize(20);
        assertThat(composer.compose(content, 1)
                        .section("ESSENTIAL")
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .code())
                .as("the order of the district holds within the area")
                .isEqualTo("EP-R2");
    }

    @Test
    void an_own_duty_taken_out_does_not_count() {
        var added = new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "IT", "Keep the clocks right."));
        var content = new Change.Drop("OWN-1").apply(added.apply(content()));

        assertThat(composer.balance(composer.compose(content, 1)).total()).isEqualTo(20);
    }

    @Test
    void what_follows_from_other_decisions_is_not_asked() {
        assertThat(composer.blanks(content(), "JD-APPROVAL"))
                .extracting(Blank::name)
                .containsExactly("prepared.by", "prepared.on");
        assertThat(composer.blanks(content(), "JD-SUPERVISES")).isEmpty();
        assertThat(composer.options(content()))
                .extracting(Option::key)
                .doesNotContain("cetl.mode", "supervision.mode", "jd.include_goals", "document.mentions_cetl")
                .contains("cabinet.member", "contract.type", "flsa.status");
    }

    @Test
    void an_option_shows_what_was_chosen_or_what_is_usual() {
        var chosen = new Change.SetSetting("contract.type", "", "ATWILL").apply(content());

        assertThat(option("contract.type", content()).value()).isEqualTo("TERM");
        assertThat(option("contract.type", chosen).value()).isEqualTo("ATWILL");
        assertThat(option("contract.type", content()).values()).containsExactly("TERM", "ATWILL", "WI_118_24");
    }

    @Test
    void a_section_offers_what_it_does_not_print() {
        var content = new Change.Drop("JD-CABINET").apply(new Change.Drop("LV-R1").apply(content()));
        var composed = composer.compose(content, 1);
        var choices = new SectionChoices(StarterContent.templates(), composer.duties());

        assertThat(choices.of("REPORTING", composed))
                .extracting(ItemChoice::code)
                .containsExactly("JD-CABINET");
        assertThat(choices.of("ESSENTIAL", composed))
                .extracting(ItemChoice::code)
                .hasSize(21)
                .startsWith("LV-R1", "LV-R3", "LV-R4", "SP-R3");
        assertThat(choices.of("HEADER", composed)).isEmpty();
    }

    @Test
    void an_own_sentence_taken_out_is_offered_again_in_its_section() {
        var added = new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "LV", "Ours.")).apply(content());
        var composed = composer.compose(new Change.Drop("OWN-1").apply(added), 1);

        assertThat(new SectionChoices(StarterContent.templates(), composer.duties()).of("ESSENTIAL", composed))
                .contains(new ItemChoice("OWN-1", "LV", "Ours."));
    }

    private Option option(String key, DocumentContent content) {
        return composer.options(content).stream()
                .filter(option -> option.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ComposedDocument composed, String code) {
        return composed.find(code).orElseThrow().text();
    }

    private static DocumentContent supervising(DirectReport... reports) {
        var rows = new ArrayList<List<String>>();
        for (var report : reports) {
            rows.add(report.row());
        }
        return content().withTable("direct.reports", rows);
    }

    private static DocumentContent content() {
        return content(CedarHollow.facts());
    }

    private static DocumentContent content(Map<String, String> facts) {
        var answers = CedarHollow.answers();
        var values = new HashMap<>(facts);
        values.putAll(Answers.values(answers));
        values.put("cetl.months", "24");
        values.put("protected.classes", "race, color or sex");
        values.put("prepared.by", "Jordan Reyes");
        values.put("prepared.on", "2026-11-24");
        return DocumentContent.of(Answers.settings(answers), values).withTable("direct.reports", Answers.rows(answers));
    }
}
