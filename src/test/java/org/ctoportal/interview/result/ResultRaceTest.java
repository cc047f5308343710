package org.ctoportal.interview.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people change one result in the very same moment. */
@Asvs(20)
@IntegrationTest
class ResultRaceTest {

    private static final int ROUNDS = 6;

    @Autowired
    ScoringDesk desk;

    @Autowired
    PanelResultService results;

    @Autowired
    HiringDecisionService decisions;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Two questions are left; whoever comes second must see that the other took one away. */
    @Test
    void two_who_drop_a_question_drop_one_after_the_other() throws Exception {
        var opened = scored();
        var codes = codes(opened);
        codes.subList(2, codes.size())
                .forEach(code -> results.drop(opened.search(), new DroppedQuestion(code, "Read in two ways")));
        for (var round = 0; round < ROUNDS; round++) {
            var outcomes = atOnce(
                    opened,
                    Role.HR,
                    () -> results.drop(opened.search(), new DroppedQuestion(codes.get(0), "Late")),
                    () -> results.drop(opened.search(), new DroppedQuestion(codes.get(1), "Late")));

            assertThat(outcomes).containsExactlyInAnyOrder("", "RefusedDropException");
            desk.actAsHr(opened);
            assertThat(results.record(opened.search()).scores().counted()).hasSize(1);
            codes.subList(0, 2).forEach(code -> results.restore(opened.search(), code));
        }
    }

    /** What the memo says is what the result says from then on. */
    @Test
    void a_decision_stands_on_the_numbers_that_stay() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var opened = scored();
            var code = codes(opened).getFirst();
            districts.actIn(opened.district(), Role.SUPERINTENDENT);
            var edition = decisions
                    .keep(opened.search(), 0, new WriteDecision("C-01", "", "", "", List.of()))
                    .edition();

            var outcomes = atOnce(
                    opened,
                    Role.SUPERINTENDENT,
                    () -> results.revise(
                            opened.search(),
                            new ReviseLevel("C-01", opened.rater().name(), code, 2, "Misheard")),
                    () -> decisions.finish(opened.search(), edition));

            assertThat(outcomes.getLast()).isEmpty();
            desk.actAsHr(opened);
            assertThat(outcomes.getFirst()).isIn("", "ResultSettledException");
            var now = results.record(opened.search()).result().get("C-01").total();
            districts.actIn(opened.district(), Role.SUPERINTENDENT);
            var sealed = decisions.get(opened.search()).record();
            assertThat(sealed).isNotNull();
            assertThat(sealed.result().get("C-01").total()).isEqualTo(now);
        }
    }

    private Opened scored() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        opened.raters().forEach(rater -> desk.submit(opened, rater, opened.candidate(), ScoringDesk.all(4)));
        desk.actAsHr(opened);
        return opened;
    }

    private List<String> codes(Opened opened) {
        return results.record(opened.search()).kit().questions().stream()
                .map(question -> question.code())
                .toList();
    }

    /** The first as human resources, the second as {@code role}; what each failed with, or nothing. */
    private List<String> atOnce(Opened opened, Role role, Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<String>();
            var running = Stream.of(
                            threads.submit(() -> as(opened, Role.HR, start, one)),
                            threads.submit(() -> as(opened, role, start, other)))
                    .toList();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private String as(Opened opened, Role role, CyclicBarrier start, Runnable work) throws Exception {
        districts.actIn(opened.district(), role);
        try {
            start.await();
            work.run();
            return "";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        } finally {
            districts.signOut();
        }
    }
}
