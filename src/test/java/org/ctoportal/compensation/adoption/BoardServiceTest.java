package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.compensation.policy.PolicyClosedException;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

/** The policy of scenario S15 on its way through the board. */
@IntegrationTest
class BoardServiceTest extends ScenarioFifteen {

    @Test
    void a_policy_is_read_amended_read_again_and_adopted_as_in_s15() {
        refused(AdoptionRefusal.SAME_PERSON, () -> board.approveForLaw(id));
        asCounsel(APPROVED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY, FIRST);
        refused(AdoptionRefusal.NO_COST_MODEL, () -> board.read(id, reading(FIRST)));
        cost(FIRST);
        board.read(id, reading(FIRST));
        clock.goTo(AMENDED);
        assertThatExceptionOfType(AdoptionRefusedException.class)
                .isThrownBy(() -> board.read(id, reading(LocalDate.of(2026, 8, 17))))
                .satisfies(refusal -> assertThat(refusal.earliest()).contains(AMENDED));
        board.read(id, reading(AMENDED));
        as(Role.SUPERINTENDENT, AMENDED);
        policies.change(id, SetValues.of("amount", "3000", "2500"));
        as(Role.BOARD_SECRETARY, AMENDED);
        minutesRefused(Reason.UNCLASSIFIED, () -> board.adopt(id, adoption(AMENDED)));

        var amended = board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, AMENDED, "2,500 instead of 3,000"));

        assertThat(amended.state().readings()).containsExactly(AMENDED);
        assertThat(amended.readings())
                .extracting(ReadingLine::day, ReadingLine::counts)
                .containsExactly(tuple(FIRST, false), tuple(AMENDED, true));
        assertThat(amended.missing()).contains(AdoptionRefusal.COST_MODEL_STALE);
        refused(AdoptionRefusal.COST_MODEL_STALE, () -> board.adopt(id, adoption(AMENDED)));
        cost(AMENDED);
        refused(AdoptionRefusal.NO_LEGAL_APPROVAL, () -> board.adopt(id, adoption(AMENDED)));
        asCounsel(AMENDED);
        board.approveForLaw(id);
        as(Role.BOARD_SECRETARY);
        board.tellUnion(id, new UnionNotice(AMENDED, ""));
        refused(AdoptionRefusal.READINGS_MISSING, () -> board.adopt(id, adoption(AMENDED)));
        clock.goTo(SECOND);

        var adopted = board.adopt(id, adoption(SECOND));

        assertThat(adopted.state().status(SECOND)).isEqualTo(AdoptionStatus.ADOPTED);
        assertThat(adopted.state().nextReview()).isEqualTo("2029-10-01");
        assertThat(adopted.versions())
                .extracting(
                        line -> line.version().number(),
                        line -> line.version().kind().name())
                .containsExactly(
                        tuple("0.1", "DRAFT"),
                        tuple("0.2", "LEGAL"),
                        tuple("0.3", "FIRST_READING"),
                        tuple("0.4", "AMENDED"),
                        tuple("1.0", "ADOPTED"));
        assertThat(adopted.state().isInForce(EFFECTIVE.minusDays(1))).isFalse();
        assertThat(adopted.state().isInForce(EFFECTIVE)).isTrue();
        assertThat(redline(adopted, "CP-STIPEND").getFirst())
                .satisfies(change -> assertThat(change.before()).contains("$3,000"))
                .satisfies(change -> assertThat(change.after()).contains("$2,500"));
        assertThat(redline(adopted, "CP-ADOPTION").getFirst().after())
                .contains("First reading: August 24, 2026. Second reading: September 14, 2026.")
                .contains("Effective: October 1, 2026. Next review: October 1, 2029.");
        assertThat(inForce.on(EFFECTIVE.minusDays(1))).isEmpty();
        assertThat(inForce.on(EFFECTIVE)).singleElement().satisfies(policy -> {
            assertThat(policy.version()).isEqualTo("1.0");
            assertThat(policy.read().terms().all(Recognition.AnnualStipend.class))
                    .containsExactly(new Recognition.AnnualStipend(Money.of("2500")));
            assertThat(policy.read().terms().covers("director of technology", BigDecimal.ONE))
                    .isTrue();
            assertThat(policy.words(PolicyInForce.EFFECTIVE_CLAUSE).orElseThrow())
                    .contains("Effective: October 1, 2026");
        });
        as(Role.HR, SECOND);
        assertThatExceptionOfType(PolicyClosedException.class)
                .isThrownBy(() -> policies.change(id, SetValues.of("amount", "2500", "9000")));
    }

    @Test
    void an_editorial_change_leaves_the_readings_as_they_are() {
        readFirst();
        as(Role.HR, AMENDED);
        policies.change(
                id, SetValues.of("cap.rule", policies.get(id).content().value("cap.rule"), "first come is paid first"));
        as(Role.BOARD_SECRETARY, AMENDED);
        minutesRefused(Reason.UNCLASSIFIED, () -> board.read(id, reading(AMENDED)));

        board.classify(id, new ClassifyChange(Change.EDITORIAL, AMENDED, "shorter words"));

        assertThat(board.adopt(id, adoption(AMENDED)).state().readings()).containsExactly(FIRST, AMENDED);
        assertThat(adoption.get(id).state().status(SECOND)).isEqualTo(AdoptionStatus.ADOPTED);
    }

    @Test
    void other_words_before_the_first_reading_are_approved_for_law_anew() {
        legal();
        as(Role.HR, FIRST);
        policies.change(id, SetValues.of("amount", "3000", "4000"));
        cost(FIRST);
        board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, FIRST, "more"));

        refused(AdoptionRefusal.NO_LEGAL_APPROVAL, () -> board.read(id, reading(FIRST)));
    }

    @Asvs(20)
    @Test
    void of_two_who_record_the_same_meeting_one_does_and_the_other_is_told() throws Exception {
        legal();
        cost(FIRST);
        assertThat(atOnce(() -> board.read(id, reading(FIRST)))).containsExactlyInAnyOrder(true, false);
        as(Role.BOARD_SECRETARY, AMENDED);
        assertThat(atOnce(() -> board.adopt(id, adoption(AMENDED)))).containsExactlyInAnyOrder(true, false);

        as(Role.BOARD_SECRETARY);
        assertThat(adoption.get(id).readings()).extracting(ReadingLine::day).containsExactly(FIRST, AMENDED);
        assertThat(adoption.get(id).versions())
                .extracting(line -> line.version().number())
                .doesNotHaveDuplicates()
                .endsWith("1.0");
    }

    /** What came of it for each of two: kept, or refused by the rules. */
    private List<Boolean> atOnce(Runnable step) throws Exception {
        districts.signOut();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(Role.BOARD_SECRETARY, Role.SUPERINTENDENT)
                    .map(role -> threads.submit(() -> kept(role, start, step)))
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private boolean kept(Role role, CyclicBarrier start, Runnable step) throws Exception {
        districts.actIn(district, role);
        try {
            start.await();
            step.run();
            return true;
        } catch (AdoptionRefusedException e) {
            return false;
        } finally {
            districts.signOut();
        }
    }

    private List<ClauseChange> redline(AdoptionDetails details, String clause) {
        var numbers =
                details.versions().stream().map(VersionLine::documentRevision).toList();
        return comparisons
                .between(details.document(), numbers.get(2), numbers.get(4))
                .comparison()
                .changes()
                .filter(change -> change.code().equals(clause))
                .toList();
    }
}
