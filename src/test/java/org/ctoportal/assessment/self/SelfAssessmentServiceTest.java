package org.ctoportal.assessment.self;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.RobinVale;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.assessment.self.paper.SelfExportService;
import org.ctoportal.assessment.self.paper.SelfFormat;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.MailState;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterLetter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SelfAssessmentServiceTest {

    private static final BeginSelfAssessment LEADER =
            new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL);

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    SelfAnswerService answers;

    @Autowired
    SelfShareService shares;

    @Autowired
    SelfExportService exports;

    @Autowired
    SelfAssessmentFounding founding;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;
    private PersonId owner;

    @BeforeEach
    void enter() {
        district = districts.another(CedarHollow.facts());
        owner = districts.personIn(district, Role.SUPERINTENDENT);
        districts.actIn(district, Role.SUPERINTENDENT);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void an_answer_that_comes_twice_is_stored_once_and_asks_the_database_little() {
        var id = assessments.begin(LEADER);
        var said = rating("LV-S1", 4);
        answers.record(id, owner, rating("LV-S2", 2));

        assertThat(Statements.of(factory, () -> answers.record(id, owner, said)))
                .isLessThanOrEqualTo(3);
        assertThat(answers.record(id, owner, said)).isEqualTo(answers.record(id, owner, said));
        var waited = IntStream.rangeClosed(1, 5)
                .mapToObj(at -> rating("IT-S" + at, 3).getFirst())
                .toList();
        assertThat(Statements.of(factory, () -> answers.record(id, owner, waited)))
                .as("what waited for a connection")
                .isLessThanOrEqualTo(3);

        assertThat(assessments.run(id).ratings())
                .extracting(RatedStatement::statement, RatedStatement::level)
                .startsWith(tuple("LV-S2", 2), tuple("LV-S1", 4))
                .hasSize(7);
    }

    @Asvs(19)
    @Test
    void what_is_sent_together_is_stored_together_or_not_at_all() {
        var id = assessments.begin(LEADER);
        var changed = rating("LV-S2", 2);
        answers.record(id, owner, changed);
        var both = List.of(rating("LV-S1", 4).getFirst(), rating("LV-S2", 5).getFirst());
        var oneUnknown =
                List.of(rating("LV-S3", 4).getFirst(), rating("XX-S1", 5).getFirst());
        var twoOfOne = List.of(rating("LV-S3", 4).getFirst(), rating("LV-S3", 5).getFirst());

        var stored = answers.record(id, owner, both);
        assertThat(answers.record(id, owner, both)).isEqualTo(stored);
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> answers.record(id, owner, oneUnknown));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> answers.record(id, owner, twoOfOne));

        assertThat(assessments.run(id).ratings())
                .extracting(RatedStatement::statement, RatedStatement::level)
                .containsExactly(tuple("LV-S2", 5), tuple("LV-S1", 4));
    }

    @Asvs(16)
    @Test
    void only_the_owner_answers_and_only_what_is_asked() {
        var id = assessments.begin(LEADER);

        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> answers.record(id, owner, rating("XX-S1", 3)));
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> answers.record(id, owner, rating("LV-S1", 6)));
        districts.seat(districts.emailIn(district, Role.HR), district, Role.TECHNOLOGY_LEADER);
        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(OtherOwnerException.class)
                .isThrownBy(() -> answers.record(id, owner, rating("LV-S1", 3)));
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class).isThrownBy(() -> assessments.get(id));
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> answers.record(id, districts.personIn(district, Role.HR), rating("LV-S1", 3)));
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> exports.take(id, SelfFormat.JSON));
    }

    /** S9.7 and R-13, and S9.6. */
    @Test
    void too_few_answers_bar_from_submitting_and_missing_evidence_asks_once() {
        var id = assessments.begin(LEADER);
        for (var skill : assessments.run(id).instrument().skills()) {
            for (var statement : skill.statements().subList(0, skill.code().equals("IF") ? 2 : 3)) {
                answers.record(id, owner, rating(statement.code(), skill.code().equals("IT") ? 5 : 3));
            }
        }

        assertThatExceptionOfType(TooFewAnswersException.class)
                .isThrownBy(() -> answers.submit(id, owner, UUID.randomUUID(), true))
                .satisfies(refused -> assertThat(refused.skills())
                        .containsExactly("Instructional Focus and Professional Development"));
        answers.record(id, owner, rating("IF-S3", 3));
        answers.record(
                id,
                owner,
                List.of(new RecordRating(UUID.randomUUID(), "IT-S1", 5, false, "https://example.org/proof")));
        assertThatExceptionOfType(UnprovenRatingsException.class)
                .isThrownBy(() -> answers.submit(id, owner, UUID.randomUUID(), false))
                .satisfies(refused -> assertThat(refused.statements()).containsExactly("IT-S2", "IT-S3"));
        var command = UUID.randomUUID();
        var at = answers.submit(id, owner, command, true);

        assertThat(answers.submit(id, owner, command, true)).isEqualTo(at);
        assertThatExceptionOfType(AssessmentLockedException.class)
                .isThrownBy(() -> answers.record(id, owner, rating("LV-S1", 1)));
    }

    @Test
    void what_is_set_aside_is_no_answer_and_no_zero() {
        var id = assessments.begin(LEADER);
        answers.record(id, owner, rating("LV-S1", 4));
        answers.record(id, owner, rating("LV-S2", 4));
        answers.record(id, owner, List.of(new RecordRating(UUID.randomUUID(), "LV-S3", null, true, "")));

        var run = assessments.run(id);

        assertThat(run.answered()).isEqualTo(3);
        assertThat(run.scores().find("LV").orElseThrow().isScored()).isFalse();
        answers.record(id, owner, rating("LV-S4", 1));
        assertThat(ExactNumber.text(assessments
                        .run(id)
                        .scores()
                        .find("LV")
                        .orElseThrow()
                        .score()
                        .orElseThrow()))
                .isEqualTo("3");
    }

    /** S9.1 to S9.5, on the framework as it is published. */
    @Test
    void robin_vales_run_says_what_the_scenario_says() {
        var id = robin().getLast();

        var details = assessments.get(id);
        var scores = details.run().scores();

        assertThat(ExactNumber.rounded(scores.overall().score().orElseThrow(), 4))
                .isEqualTo("3.2240");
        assertThat(scores.priorities().stream()
                        .map(one -> one.skill().code() + " "
                                + ExactNumber.rounded(one.priority().orElseThrow(), 1)))
                .containsExactly("IF 19.2", "LV 15.0", "SP 15.0", "SF 14.4", "TB 10.8", "EP 4.0", "CS 2.8", "DM 2.8");
        assertThat(scores.ratedAtMost(2)).hasSize(10);
        var earlier = details.earlier();
        assertThat(earlier).isNotNull();
        assertThat(scores.change(earlier.scores(), "LV").map(change -> ExactNumber.signed(change, 1)))
                .contains("+1.0");
    }

    /** S9.9. */
    @Test
    void nobody_sees_anything_until_it_is_shared_and_every_look_is_kept() {
        var id = robin().getLast();
        var reader = districts.personIn(district, Role.HR);
        actAsReader();
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class).isThrownBy(() -> shares.view(id));
        assertThat(shares.sharedWithMe()).isEmpty();

        districts.actIn(district, Role.SUPERINTENDENT);
        shares.share(id, reader, Extent.SCORES);
        actAsReader();
        var seen = shares.view(id);
        assertThat(seen.owner()).contains("SUPERINTENDENT");
        assertThat(shares.sharedWithMe())
                .singleElement()
                .extracting(SharedAssessmentSummary::id)
                .isEqualTo(id);
        districts.actIn(district, Role.SUPERINTENDENT);
        shares.revoke(id, reader);

        assertThat(assessments.get(id).steps().stream().map(StepLine::what))
                .containsExactly("REVOKED", "VIEWED", "SHARED", "SUBMITTED");
        actAsReader();
        assertThatExceptionOfType(SelfAssessmentNotFoundException.class).isThrownBy(() -> shares.view(id));
    }

    @Test
    void a_letter_that_still_waits_is_taken_back_with_the_share(
            @Autowired MatterMail letters, @Autowired PostOffice office) {
        var id = robin().getLast();
        office.takeIn();
        try {
            shares.share(id, districts.personIn(district, Role.HR), Extent.SCORES);
            shares.share(id, districts.personIn(district, Role.BOARD_SECRETARY), Extent.SCORES);

            shares.revoke(id, districts.personIn(district, Role.HR));

            assertThat(letters.of(new Matter("SELFASSESSMENT", id.value())))
                    .extracting(MatterLetter::state)
                    .containsExactly(MailState.WITHDRAWN, MailState.WAITING);
        } finally {
            office.close();
        }
    }

    @Test
    void what_is_open_is_shared_with_nobody() {
        var id = assessments.begin(LEADER);

        assertThatExceptionOfType(SelfAssessmentNotFoundException.class)
                .isThrownBy(() -> shares.share(id, districts.personIn(district, Role.HR), Extent.SCORES));
    }

    @Test
    void opened_again_it_is_a_new_private_edition_beside_what_was_submitted() {
        var id = robin().getLast();
        shares.share(id, districts.personIn(district, Role.HR), Extent.RATINGS);

        var next = assessments.reopen(id);
        answers.record(next, owner, rating("LV-S1", 5));

        assertThat(assessments.reopen(id)).isEqualTo(next);
        assertThat(assessments.begin(LEADER)).isEqualTo(next);
        var details = assessments.get(next);
        assertThat(details.run().edition()).isEqualTo(2);
        assertThat(details.readers()).isEmpty();
        assertThat(details.run().answered()).isEqualTo(50);
        assertThat(details.run().byStatement().get("LV-S1").level()).isEqualTo(5);
        assertThat(assessments.run(id).byStatement().get("LV-S1").level()).isEqualTo(3);
    }

    @Test
    void whoever_reads_spanish_is_told_of_a_share_in_spanish(@Autowired PostOffice office) {
        var id = robin().getLast();
        var reader = districts.emailIn(district, Role.HR);
        districts.readsSpanish(reader);

        assertThat(office.arriving(reader, () -> shares.share(id, districts.person(reader), Extent.SCORES)))
                .startsWith("SUPERINTENDENT C comparte una autoevaluación con usted\n\nHola, HR C:")
                .contains("http://localhost:8080/" + SelfAssessmentRoutes.sharedOf(id));
    }

    @Test
    void its_owner_takes_everything_along_and_takes_it_away(@Autowired MatterMail letters) throws Exception {
        var id = robin().getLast();
        var matter = new Matter("SELFASSESSMENT", id.value());
        shares.share(id, districts.personIn(district, Role.HR), Extent.RATINGS);
        assertThat(letters.of(matter)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(districts.emailIn(district, Role.HR));
            assertThat(letter.text()).contains(SelfAssessmentRoutes.sharedOf(id), "with your own account");
        });

        assertThat(text(id, SelfFormat.CSV))
                .startsWith("skill,statement,text,level")
                .contains("IT-S1");
        assertThat(text(id, SelfFormat.JSON)).contains("\"CTO-SELF\"", "\"LV-S4\"", "\"SHARED\"");
        assertThat(text(id, SelfFormat.MARKDOWN))
                .contains("(4 − 2.4) × 12 = 19.2", "38.2%", "77.8%", "does not predict");
        assertThat(PdfUa.violations(exports.take(id, SelfFormat.PDF).bytes())).isEmpty();
        assessments.delete(id);

        assertThatExceptionOfType(SelfAssessmentNotFoundException.class).isThrownBy(() -> assessments.get(id));
        assertThat(letters.of(matter)).isEmpty();
        actAsReader();
        assertThat(shares.sharedWithMe()).isEmpty();
    }

    /** Rules ASC-DOMAIN, ASC-MIN, ASC-OVERALL and ASC-EVIDENCE of the pack. */
    @Test
    void a_superintendent_rates_other_statements_and_all_domains_count_alike() {
        var runs = founding.found(
                new BeginSelfAssessment(InstrumentKind.SUPERINTENDENT, Purpose.GROWTH, Background.ADMINISTRATION),
                List.of(new FinishedRun("34343" + "2222-" + "44444" + "333--" + "55555", Duration.ZERO)));

        var run = assessments.run(runs.getFirst());

        assertThat(run.instrument().skills())
                .extracting(Instrument.Skill::code)
                .containsExactly("SUPT-LC", "SUPT-RL", "SUPT-PE", "SUPT-PL", "SUPT-BA");
        assertThat(run.instrument().least()).isEqualTo(3);
        assertThat(run.instrument().proofFrom()).isEqualTo(4);
        assertThat(run.instrument().statements())
                .allSatisfy(one -> assertThat(one.prompt()).isNotBlank());
        assertThat(run.scores().overall().formula()).endsWith("÷ 5 = 3.48");
        assertThat(text(runs.getFirst(), SelfFormat.TEXT)).doesNotContain("Readiness");
    }

    /** Two runs: half a level less a year ago, and the scenario's. */
    private List<SelfAssessmentId> robin() {
        var levels = RobinVale.LEVELS.values().stream()
                .flatMap(List::stream)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return founding.found(
                LEADER,
                List.of(
                        new FinishedRun("2".repeat(50), Duration.ofDays(380)),
                        new FinishedRun(levels, Duration.ofDays(15))));
    }

    private void actAsReader() {
        districts.actIn(district, Role.HR);
    }

    private String text(SelfAssessmentId id, SelfFormat format) {
        return new String(exports.take(id, format).bytes(), StandardCharsets.UTF_8);
    }

    private static List<RecordRating> rating(String statement, @Nullable Integer level) {
        return List.of(new RecordRating(UUID.randomUUID(), statement, level, false, ""));
    }
}
