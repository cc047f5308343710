package org.ctoportal.jobdescription.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Scenario S1, points 2 to 7, on a description as the portal writes and stores it. */
@IntegrationTest
class ChecksServiceTest {

    private static final OwnClause LICENSE_92 = new OwnClause(
            "OWN-92", "REQUIRED_QUALS", "", "Wisconsin 92 Instructional Technology Coordinator license required");

    @Autowired
    ChecksService checks;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    RuleKeepingService rules;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void what_the_portal_writes_has_no_errors() {
        assertThat(codes(checks.findings(id))).containsExactly("WI-PI-34.068", "WI-PI-34.064");
        assertThat(checks.hasErrors(id)).isFalse();
    }

    @Test
    void a_typed_license_92_is_an_error_and_is_replaced_by_the_clause_the_rule_suggests() {
        change(new Change.AddOwn(LICENSE_92));

        var found = found("WI-92-RETIRED");
        assertThat(found.finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(found.places()).extracting(Place::code).containsExactly("OWN-92");
        assertThat(found.fixes()).extracting(OfferedFix::clause).containsExactly("WI-SUP-ADMIN");
        assertThat(checks.hasErrors(id)).isTrue();

        checks.fix(id, "WI-92-RETIRED", "WI-SUP-ADMIN");

        assertThat(checks.hasErrors(id)).isFalse();
        assertThat(jobDescriptions.get(id).composed().find("OWN-92")).isEmpty();
        assertThat(jobDescriptions.get(id).composed().find("WI-SUP-ADMIN")).isPresent();
    }

    @Test
    void without_a_license_requirement_the_error_names_the_two_integrators_and_nobody_else() {
        change(new Change.Reword("WI-SUP-ADMIN", "", "No license is required."));

        var found = found("WI-SUP-LICENSED");
        assertThat(found.finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(found.finding().subjects()).containsExactly("2 technology integrators");
        assertThat(found.finding().message())
                .contains("(2 technology integrators)")
                .doesNotContain("network", "analyst", "technicians", "assistant", "aide");

        checks.fix(id, "WI-SUP-LICENSED", "WI-SUP-ADMIN");

        assertThat(checks.hasErrors(id)).isFalse();
    }

    @Test
    void flagged_duties_are_named_where_they_stand() {
        assertThat(found("WI-PI-34.068").finding().severity()).isEqualTo(Severity.WARN);
        assertThat(found("WI-PI-34.068").places()).extracting(Place::code).containsExactly("IF-R2");
        assertThat(found("WI-PI-34.064").finding().severity()).isEqualTo(Severity.INFO);
        assertThat(found("WI-PI-34.064").places()).extracting(Place::code).containsExactly("TB-R1");

        change(new Change.Drop("IF-R2"));
        assertThat(checks.findings(id).has("WI-PI-34.068")).isFalse();
    }

    @Test
    void the_disclaimer_of_a_document_that_mentions_cetl_cannot_be_taken_out() {
        change(new Change.Drop("WI-CETL-DISCLAIMER"));

        assertThat(jobDescriptions.get(id).composed().find("WI-CETL-DISCLAIMER"))
                .isPresent();
        assertThat(checks.findings(id).has("WI-CETL-DISCLAIMER-REQUIRED")).isFalse();
    }

    @Test
    void the_disclaimer_in_other_words_stops_approval_until_it_has_its_own_again() {
        change(new Change.Reword("WI-CETL-DISCLAIMER", "", "CETL is as good as a license."));

        assertThat(found("WI-CETL-DISCLAIMER-REQUIRED").fixes())
                .extracting(OfferedFix::clause, OfferedFix::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("WI-CETL-DISCLAIMER", "RESTORE"));
        assertThat(checks.hasErrors(id)).isTrue();

        checks.fix(id, "WI-CETL-DISCLAIMER-REQUIRED", "WI-CETL-DISCLAIMER");

        assertThat(checks.hasErrors(id)).isFalse();
    }

    @Test
    void eight_reports_without_the_integrators_have_no_errors() {
        change(new Change.AddOwn(LICENSE_92));
        checks.fix(id, "WI-92-RETIRED", "WI-SUP-ADMIN");
        var answers = CedarHollow.answers();

        jobDescriptions.answer(id, answers, withoutLicensed(answers));
        change(Change.SetValues.of(
                "licensed.supervisor.title",
                jobDescriptions.get(id).content().value("licensed.supervisor.title"),
                "Director of Instruction"));

        var draft = jobDescriptions.get(id);
        assertThat(draft.answers().reports().stream()
                        .mapToInt(DirectReport::count)
                        .sum())
                .isEqualTo(8);
        assertThat(draft.composed().find("WI-SUP-NONADMIN").orElseThrow().text())
                .contains("Director of Instruction");
        assertThat(checks.of(draft).findings())
                .noneMatch(found -> found.finding().severity().stops());
    }

    @Test
    void the_license_is_taken_out_where_the_suggested_clause_does_not_apply() {
        jobDescriptions.answer(id, CedarHollow.answers(), withoutLicensed(CedarHollow.answers()));
        change(new Change.AddOwn(LICENSE_92));

        assertThat(found("WI-92-RETIRED").fixes())
                .extracting(OfferedFix::clause, OfferedFix::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", "REMOVE"));
        checks.fix(id, "WI-92-RETIRED", "");
        assertThat(checks.hasErrors(id)).isFalse();
    }

    @Test
    void mostly_technical_duties_are_warned_of() {
        var emphasis = new HashMap<String, Integer>();
        List.of("IT", "CS", "BM", "DM").forEach(skill -> emphasis.put(skill, 4));
        List.of("LV", "SP", "EP", "IF", "TB", "SF").forEach(skill -> emphasis.put(skill, 1));
        emphasis.forEach(this::emphasize);

        assertThat(jobDescriptions.get(id).balance().total()).isEqualTo(22);
        assertThat(found("JD-TECH-EMPHASIS").finding().severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void a_warning_is_let_stand_with_a_reason_until_somebody_takes_it_back() {
        checks.waive(id, "WI-PI-34.068", "The director of instruction leads this work.");

        var waived = found("WI-PI-34.068");
        assertThat(waived.isOpen()).isFalse();
        assertThat(waived.waiver())
                .returns("The director of instruction leads this work.", Waiver::reason)
                .satisfies(waiver -> assertThat(waiver.by()).isNotBlank());
        assertThat(checks.findings(id).openWarnings()).isZero();

        checks.revoke(id, "WI-PI-34.068");

        assertThat(found("WI-PI-34.068").isOpen()).isTrue();
        assertThat(checks.findings(id).former())
                .singleElement()
                .satisfies(former -> assertThat(former.revokedBy()).isNotBlank());
    }

    @Test
    void a_warning_that_says_something_else_is_open_again() {
        change(new Change.SetEmphasis(choice("EP", 2), 0, offered("EP")));
        checks.waive(id, "JD-SKILL-COVERAGE", "Another position has it.");
        assertThat(found("JD-SKILL-COVERAGE").isOpen()).isFalse();

        change(new Change.SetEmphasis(choice("SF", 2), 0, offered("SF")));

        assertThat(found("JD-SKILL-COVERAGE").isOpen()).isTrue();
        assertThat(found("JD-SKILL-COVERAGE").finding().message()).startsWith("2 of the ten skills");
    }

    @Test
    void an_error_is_never_let_stand() {
        change(new Change.AddOwn(LICENSE_92));

        assertThatExceptionOfType(GoneFindingException.class)
                .isThrownBy(() -> checks.waive(id, "WI-92-RETIRED", "We like it."));
        assertThat(checks.hasErrors(id)).isTrue();
    }

    @Test
    void requiring_cetl_needs_its_reason_on_record_or_a_softer_clause() {
        change(new Change.SetSetting("cetl.mode", "PREFERRED", "REQUIRED"));
        assertThat(codes(checks.findings(id))).contains("CETL-REQUIRED", "CETL-REQUIRED-NO-REASON");

        checks.waive(id, "CETL-REQUIRED", "The board found it related to the work on March 2.");
        assertThat(checks.hasErrors(id)).isFalse();

        checks.fix(id, "CETL-REQUIRED", "JD-CETL-PREF");
        assertThat(jobDescriptions.get(id).answers().cetl()).isEqualTo(CetlStance.PREFERRED);
        assertThat(checks.findings(id).has("CETL-REQUIRED")).isFalse();
    }

    @Test
    void a_clause_that_was_taken_out_is_put_back() {
        change(new Change.Drop("JD-SUBST"));

        checks.fix(id, "JD-SUBSTITUTION", "JD-SUBST");

        assertThat(jobDescriptions.get(id).composed().find("JD-SUBST")).isPresent();
        assertThat(checks.findings(id).has("JD-SUBSTITUTION")).isFalse();
    }

    @Test
    void a_rule_the_district_ended_finds_nothing_any_more() {
        rules.end("WI-PI-34.068", java.time.LocalDate.of(2026, 1, 1), "Asked the department.");

        assertThat(checks.findings(id).has("WI-PI-34.068")).isFalse();
    }

    @Test
    void whoever_may_read_sees_the_findings_and_settles_none() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThat(checks.findings(id).findings()).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checks.waive(id, "WI-PI-34.068", "No"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checks.fix(id, "WI-PI-34.068", ""));
    }

    @Test
    void the_document_of_another_district_has_no_findings_to_see() {
        districts.actInSecond(Role.SUPERINTENDENT);

        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> checks.findings(id));
        assertThatExceptionOfType(DocumentNotFoundException.class)
                .isThrownBy(() -> checks.waive(id, "WI-PI-34.068", "No"));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> checks.revoke(id, "WI-PI-34.068"));
    }

    private void emphasize(String skill, int duties) {
        change(new Change.SetEmphasis(choice(skill, 2), duties, offered(skill)));
    }

    private SkillChoice choice(String skill, int emphasis) {
        return SkillChoice.of(jobDescriptions.get(id).content(), skill, emphasis, offered(skill));
    }

    private static List<String> offered(String skill) {
        return List.of(skill + "-R1", skill + "-R2", skill + "-R3", skill + "-R4");
    }

    private static DraftJobDescription withoutLicensed(DraftJobDescription answers) {
        return new DraftJobDescription(
                answers.title(),
                answers.reportsTo(),
                answers.contractDays(),
                answers.salaryMin(),
                answers.salaryMax(),
                answers.reports().stream().filter(report -> !report.licensed()).toList(),
                answers.cetl());
    }

    private void change(Change change) {
        jobDescriptions.change(id, change);
    }

    private CheckedFinding found(String rule) {
        return checks.findings(id).findings().stream()
                .filter(found -> found.finding().code().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        rule + " is not among " + codes(checks.findings(id)) + Map.of("document", id)));
    }

    private static List<String> codes(Checks checks) {
        return checks.findings().stream().map(found -> found.finding().code()).toList();
    }
}
