package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.assertj.core.groups.Tuple;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.preference.PreferenceLine.Outcome;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S7 with stored candidates: Lakemere Public Schools in Minnesota, a network technician. */
@IntegrationTest
class VeteransPreferenceServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    VeteransPreferenceService preference;

    private SearchId search = new SearchId(0);

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_scenario_comes_out_by_rank() {
        lakemere();
        applicant("A", "78.40", PreferenceClaim.VETERAN, true);
        applicant("B", "69.50", PreferenceClaim.VETERAN, true);
        applicant("C", "82.00", PreferenceClaim.DISABLED_VETERAN, true);
        applicant("D", "88.00", PreferenceClaim.NONE, false);

        assertThat(preference.table(search).rows())
                .extracting(
                        PreferenceRow::rank,
                        row -> row.candidate().name(),
                        row -> row.line().total().setScale(2).toPlainString(),
                        row -> row.line().outcome())
                .containsExactly(
                        Tuple.tuple(1, "C", "97.00", Outcome.ADDED),
                        Tuple.tuple(2, "A", "88.40", Outcome.ADDED),
                        Tuple.tuple(3, "D", "88.00", Outcome.NO_CLAIM),
                        Tuple.tuple(4, "B", "69.50", Outcome.BELOW_PASSING));
    }

    /** S7.1 and S7.2. */
    @Test
    void points_wait_for_the_proof_and_the_score_stays() {
        lakemere();
        var a = applicant("A", "78.40", PreferenceClaim.VETERAN, false);

        var pending = preference.table(search).rows().getFirst().line();
        assertThat(pending.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(pending.held()).isEqualByComparingTo("10");
        preference.claim(search, a, new ClaimPreference(PreferenceClaim.VETERAN, true, "DD-214 seen"));

        var added = preference.table(search).rows().getFirst().line();
        assertThat(added.total()).isEqualByComparingTo("88.40");
        assertThat(candidates.get(search, a).score()).isEqualByComparingTo("78.40");
    }

    /** S7.3. */
    @Test
    void a_finalist_who_claimed_is_not_rejected_without_a_written_reason() {
        lakemere();
        var a = applicant("A", "78.40", PreferenceClaim.VETERAN, true);
        var d = applicant("D", "88.00", PreferenceClaim.NONE, false);
        desk.bringTo(search, a, CandidateStage.FINALIST);
        desk.bringTo(search, d, CandidateStage.FINALIST);

        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(() -> desk.move(search, a, CandidateStage.NOT_SELECTED, " "))
                .returns(RefusedMoveException.Why.REASON_FOR_VETERAN, RefusedMoveException::why);
        desk.move(search, d, CandidateStage.NOT_SELECTED, "");
        desk.move(search, a, CandidateStage.NOT_SELECTED, "No experience with student data systems");

        assertThat(candidates.get(search, a).stage()).isEqualTo(CandidateStage.NOT_SELECTED);
    }

    /** S7.4. */
    @Test
    void the_head_of_a_department_gets_no_points_and_a_word_about_it() {
        search = desk.begun(districts.another("MN", CedarHollow.facts()));
        applicant("A", "78.40", PreferenceClaim.VETERAN, true);

        var table = preference.table(search);

        assertThat(table.rows().getFirst().line())
                .returns(Outcome.HEAD_OF_DEPARTMENT, line -> line.outcome())
                .returns("78.40", line -> line.total().setScale(2).toPlainString());
        assertThat(table.notes())
                .extracting(PreferenceNote::message)
                .contains("Preference may not apply to the head of a department. Points are not applied. Confirm with"
                        + " counsel.");
    }

    /** S7.5. */
    @Test
    void wisconsin_has_no_rule_of_points() {
        search = desk.begun();
        applicant("A", "78.40", PreferenceClaim.VETERAN, true);

        var table = preference.table(search);

        assertThat(table.points()).isNull();
        assertThat(table.rows().getFirst().line().outcome()).isEqualTo(Outcome.NO_RULE);
        assertThat(table.rows().getFirst().line().total()).isEqualByComparingTo("78.40");
    }

    @Test
    void a_district_may_say_other_points() {
        lakemere();
        applicant("B", "69.50", PreferenceClaim.VETERAN, true);
        searches.prefer(search, new PreferenceTerms(false, new BigDecimal("60"), new BigDecimal("5"), null));

        assertThat(preference.table(search).rows().getFirst().line().total()).isEqualByComparingTo("74.50");
    }

    @Test
    void a_claim_is_taken_back_and_a_candidate_without_a_score_is_told() {
        lakemere();
        var a = desk.candidate(search, "A");
        preference.claim(search, a, new ClaimPreference(PreferenceClaim.VETERAN, false, ""));
        preference.claim(search, a, ClaimPreference.NONE);

        assertThat(preference.claimOf(search, a)).isEqualTo(ClaimPreference.NONE);
        assertThat(preference.table(search).unscored())
                .extracting(CandidateSummary::name)
                .containsExactly("A");
    }

    /** A technician heads no department. */
    private void lakemere() {
        search = desk.begun(districts.another("MN", CedarHollow.facts()));
        searches.prefer(search, new PreferenceTerms(false, null, null, null));
    }

    private CandidateId applicant(String name, String score, PreferenceClaim claim, boolean verified) {
        var id = desk.candidate(search, name);
        candidates.score(search, id, new BigDecimal(score));
        preference.claim(search, id, new ClaimPreference(claim, verified, verified ? "DD-214 seen" : ""));
        return id;
    }
}
