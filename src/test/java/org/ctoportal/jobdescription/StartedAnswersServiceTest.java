package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Enrollment;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatService;
import org.ctoportal.jobdescription.DraftJobDescription.Field;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class StartedAnswersServiceTest {

    private static final int ROUNDS = 15;
    private static final TypedAnswers COMPLETE = TypedAnswers.of(CedarHollow.answers());
    private static final TypedAnswers HALF = new TypedAnswers(
            "", "Deputy", "-1", "100", "twelve", List.of(new DirectReport(null, "", true)), CetlStance.NONE);

    @Autowired
    StartedAnswersService answers;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    Enrollment enrollment;

    @Autowired
    SeatService seats;

    @Autowired
    CurrentUser currentUser;

    private DistrictId district;

    @BeforeEach
    void begin() {
        district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void before_anything_is_typed_the_usual_answers_stand_there() {
        assertThat(answers.get()).returns(null, KeptAnswers::at).returns(TypedAnswers.usual(), KeptAnswers::typed);
    }

    @Test
    void what_is_typed_is_kept_right_or_wrong() {
        var kept = answers.keep(answers.keep(answers.get(), COMPLETE), HALF);

        assertThat(answers.get())
                .returns(HALF, KeptAnswers::typed)
                .returns(kept.creation(), KeptAnswers::creation)
                .returns(kept.version(), KeptAnswers::version);
    }

    @Test
    void nobody_else_sees_it() {
        answers.keep(answers.get(), HALF);

        districts.actIn(district, Role.HR);
        assertThat(answers.get().at()).isNull();
        districts.actIn(districts.another(Map.of()), Role.SUPERINTENDENT);
        assertThat(answers.get().at()).isNull();
    }

    @Test
    void who_works_in_two_districts_has_other_answers_in_each() {
        var elsewhere = districts.another(Map.of());
        enrollment.seat(currentUser.get().id(), elsewhere, Role.CONSULTANT, "Consultant");
        var here = answers.keep(answers.get(), HALF);

        seats.sit(elsewhere);
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(currentUser.get().districtId()).isEqualTo(elsewhere);
        assertThat(answers.get().at()).isNull();
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.keep(here, COMPLETE));
        answers.keep(answers.get(), COMPLETE);

        seats.sit(district);
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(answers.get().typed()).isEqualTo(HALF);
    }

    @Test
    void somebody_else_who_guesses_its_name_and_state_changes_nothing_of_it() {
        var theirs = answers.keep(answers.get(), HALF);

        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.keep(theirs, COMPLETE));
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.startOver(theirs));
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.write(theirs));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(answers.get().typed()).isEqualTo(HALF);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BOARD_SECRETARY", "PANELIST"})
    void who_does_not_write_descriptions_starts_none(Role role) {
        districts.actIn(district, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answers.get());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answers.keep(KeptAnswers.none(), HALF));
    }

    @Test
    void a_page_that_was_overtaken_overwrites_nothing() {
        var seen = answers.keep(answers.get(), HALF);
        answers.keep(seen, COMPLETE);

        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.keep(seen, HALF));
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.startOver(seen));
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.write(seen));

        assertThat(answers.get().typed()).isEqualTo(COMPLETE);
        assertThat(written()).isEmpty();
    }

    @Test
    void a_page_opened_before_the_first_word_overwrites_nothing_either() {
        var seen = answers.get();
        answers.keep(answers.get(), HALF);

        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.keep(seen, COMPLETE));
    }

    @Test
    void what_was_emptied_elsewhere_does_not_come_back_by_itself() {
        var seen = answers.keep(answers.get(), HALF);
        answers.startOver(seen);

        assertThat(answers.get().at()).isNull();
        assertThatExceptionOfType(StaleAnswersException.class).isThrownBy(() -> answers.keep(seen, COMPLETE));
    }

    @Asvs(16)
    @Corpus("E4")
    @Test
    void a_text_far_beyond_its_limit_is_refused_and_what_was_kept_stands() {
        var kept = answers.keep(answers.get(), HALF);
        var tooLong = new TypedAnswers("x".repeat(2001), "", "", "", "", List.of(), CetlStance.NONE);

        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> answers.keep(kept, tooLong))
                .satisfies(e -> assertThat(e.problems()).isEqualTo(Map.of(Field.TITLE, "long")));
        assertThat(answers.get().typed()).isEqualTo(HALF);
    }

    @Test
    void the_description_takes_the_place_of_the_answers() {
        var id = answers.write(answers.keep(answers.get(), COMPLETE));

        assertThat(jobDescriptions.get(id).answers()).isEqualTo(CedarHollow.answers());
        assertThat(answers.get().at()).isNull();
    }

    @Test
    void answers_that_cannot_be_used_stay_as_they_are() {
        var kept = answers.keep(answers.get(), HALF);

        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> answers.write(kept))
                .satisfies(e -> assertThat(e.problems()).containsKeys(Field.TITLE, Field.SALARY_MAX, Field.REPORTS));
        assertThat(answers.get().typed()).isEqualTo(HALF);
        assertThat(written()).isEmpty();
    }

    @Test
    void a_click_repeated_after_a_lost_answer_finds_what_was_written() {
        var kept = answers.keep(answers.get(), COMPLETE);

        assertThat(List.of(answers.write(kept), answers.write(kept))).containsOnly(answers.write(kept));
        assertThat(written()).hasSize(1);
    }

    @Test
    void the_next_answers_become_a_description_of_their_own() {
        var first = answers.write(answers.keep(answers.get(), COMPLETE));
        var second = answers.write(answers.keep(answers.get(), COMPLETE));

        assertThat(second).isNotEqualTo(first);
    }

    @Asvs(20)
    @Test
    void two_clicks_in_the_same_moment_write_one_description() throws Exception {
        for (var round = 1; round <= ROUNDS; round++) {
            var kept = answers.keep(answers.get(), COMPLETE);

            var outcomes = atOnce(() -> answers.write(kept), () -> answers.write(kept));

            assertThat(outcomes.getFirst().get()).isEqualTo(outcomes.getLast().get());
            assertThat(written()).hasSize(round);
        }
    }

    @Test
    void of_two_tabs_that_type_in_the_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var seen = round % 2 == 0 ? answers.get() : answers.keep(answers.get(), COMPLETE);
            var other = round % 2 == 0 ? answers.get() : seen;

            var outcomes = atOnce(
                    () -> answers.keep(seen, HALF),
                    () -> answers.keep(other, TypedAnswers.ofJson("{\"title\":\"b\"}")));

            var kept = new ArrayList<KeptAnswers>();
            for (var outcome : outcomes) {
                try {
                    kept.add(outcome.get());
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(StaleAnswersException.class);
                }
            }
            assertThat(kept).singleElement().returns(answers.get().typed(), KeptAnswers::typed);
            answers.startOver(answers.get());
        }
    }

    private List<DocumentSummary> written() {
        return jobDescriptions.list("", PageRequest.of(0, 100));
    }

    /** Both start when both are ready, as the same person. */
    private <T> List<Future<T>> atOnce(Callable<T> one, Callable<T> other) throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var tabs = Executors.newFixedThreadPool(2)) {
            return tabs.invokeAll(List.of(() -> inATab(start, one), () -> inATab(start, other)));
        }
    }

    private <T> T inATab(CyclicBarrier start, Callable<T> work) throws Exception {
        districts.actIn(district, Role.SUPERINTENDENT);
        try {
            start.await();
            return work.call();
        } finally {
            districts.signOut();
        }
    }
}
