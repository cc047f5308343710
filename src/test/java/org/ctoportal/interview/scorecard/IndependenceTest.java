package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.testing.ScoringDesk.all;

import java.util.List;
import java.util.UUID;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.ClaimPreference;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.interview.search.VoluntaryCategory;
import org.ctoportal.interview.search.VoluntaryGroup;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody knows what the others gave before they may: looked for in every byte a panelist's browser gets. */
@Asvs(65)
@IntegrationTest
@Tag("once")
class IndependenceTest {

    private static final String NAME = "Zebulon Quillfeather";
    private static final String ADDRESS = "quillfeather@canary.example";
    private static final String PROOF = "DD-214 canary";
    private static final VoluntaryGroup GROUP = VoluntaryCategory.RACE.groups().getFirst();
    private static final String OTHER = "Octavia Redfern";
    private static final String OWN = "Percival Ames";
    private static final String OTHERS_NOTE = "Heard it";

    @LocalServerPort
    int port;

    @Autowired
    ScoringDesk desk;

    @Autowired
    CandidateService candidates;

    @Autowired
    VeteransPreferenceService preferences;

    @Autowired
    AdverseImpactService impact;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ScoringService scoring;

    @Autowired
    AnswerService answers;

    private Opened opened;

    /** The other member has submitted, the own scorecard is begun. */
    private void open(OthersRatings setting) {
        opened = desk.open(setting, List.of(NAME), List.of(OTHER, OWN));
        desk.actAsHr(opened);
        candidates.change(
                opened.search(),
                opened.candidate(),
                candidates.get(opened.search(), opened.candidate()).version(),
                new WriteCandidate(NAME, ADDRESS, "555-0147", null));
        impact.enter(opened.search(), opened.candidate(), GROUP);
        preferences.claim(
                opened.search(), opened.candidate(), new ClaimPreference(PreferenceClaim.VETERAN, true, PROOF));
        desk.submit(opened, opened.raters().getFirst(), opened.candidate(), all(4));
        desk.begin(opened, own(), opened.candidate());
        districts.signOut();
    }

    private Rater own() {
        return opened.raters().get(1);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @ParameterizedTest
    @EnumSource(
            value = OthersRatings.class,
            names = {"NEVER", "WHEN_CLOSED", "AFTER_OWN"})
    void before_the_own_submission_nothing_of_the_others_reaches_the_browser(OthersRatings setting) {
        open(setting);

        assertThat(everythingSent())
                .contains("portal-scorecard", "C-01")
                .doesNotContain(OTHER, OTHERS_NOTE, "\"rater\"");
    }

    @Test
    void with_the_setting_after_own_the_others_levels_come_with_the_own_submission_and_their_notes_never() {
        open(OthersRatings.AFTER_OWN);
        submitOwn();

        assertThat(everythingSent()).contains(OTHER, "\"rater\"").doesNotContain(OTHERS_NOTE);
    }

    @Test
    void with_the_setting_never_they_come_neither_with_the_submission_nor_with_the_end() {
        open(OthersRatings.NEVER);
        submitOwn();
        desk.actAsHr(opened);
        scoring.close(opened.search());
        districts.signOut();

        assertThat(everythingSent()).doesNotContain(OTHER, OTHERS_NOTE);
    }

    @Test
    void with_the_usual_setting_they_come_when_everybody_has_submitted() {
        open(OthersRatings.WHEN_CLOSED);
        submitOwn();

        assertThat(everythingSent()).contains(OTHER).doesNotContain(OTHERS_NOTE);
    }

    @ParameterizedTest
    @EnumSource(OthersRatings.class)
    void who_the_candidate_is_what_they_claim_and_what_the_job_pays_never_reaches_a_panelist(OthersRatings setting) {
        open(setting);
        submitOwn();

        assertThat(everythingSent())
                .doesNotContain(
                        NAME, "Quillfeather", ADDRESS, "555-0147", PROOF, "VETERAN", "112500", "112,500", "133729")
                .doesNotContain(GROUP.name());
    }

    @Test
    void who_stepped_back_gets_nothing_of_the_candidate() {
        open(OthersRatings.ALWAYS);
        desk.declare(opened, own(), opened.candidates(), Conflict.RECUSED);
        districts.signOut();

        assertThat(everythingSent()).doesNotContain("C-01", "portal-scorecard", OTHER);
    }

    /** Of every address of scoring, opened in one browser of the member. */
    private String everythingSent() {
        var browser = new PortalClient(port);
        browser.signIn(own().email(), TwoDistricts.PASSWORD);
        var page = UidlClient.open(browser);
        var answer = browser.postJson(
                "/" + ScorecardRoutes.of(opened.search(), opened.candidate()) + "/answers?seat="
                        + own().member().value(),
                "{\"command\":\"%s\",\"question\":\"X\",\"notAsked\":false,\"note\":\"\",\"reason\":\"\"}"
                        .formatted(UUID.randomUUID()),
                "Accept",
                "*/*");
        return page.goTo(ScorecardRoutes.of(opened.search()))
                + page.goTo(ScorecardRoutes.of(opened.search(), opened.candidate()))
                + page.goTo(ScorecardRoutes.scoringOf(opened.search()))
                + answer.body()
                + answer.headers().map();
    }

    private void submitOwn() {
        desk.actAs(opened, own());
        answers.submit(opened.search(), opened.candidate(), own().member(), UUID.randomUUID());
        districts.signOut();
    }
}
