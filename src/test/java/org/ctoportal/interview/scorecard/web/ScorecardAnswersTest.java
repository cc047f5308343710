package org.ctoportal.interview.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.SavedAnswer;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ScorecardService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a scorecard in a browser sends, and what it is answered. */
@IntegrationTest
class ScorecardAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    ScoringDesk desk;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EntityManagerFactory factory;

    private Opened opened;
    private List<String> questions;

    private PortalClient open() {
        opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        questions = desk.begin(opened, opened.rater(), opened.candidate());
        return browserOf(opened.rater());
    }

    private PortalClient browserOf(Rater rater) {
        var browser = new PortalClient(port);
        browser.signIn(rater.email(), TwoDistricts.PASSWORD);
        return browser;
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void an_answer_is_stored_and_answered_with_the_time() {
        var browser = open();

        var answer = rate(browser, questions.getFirst(), 4);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).matches("\\{\"at\":\"20\\d\\d-.*Z\"}");
        assertThat(stored(opened.rater())).contains(new SavedAnswer(questions.getFirst(), 4, false, "Heard it"));
    }

    /** From the browser to the commit: the lock, one question about everything, what is said, and that it was. */
    @Test
    void a_score_is_stored_with_four_statements() {
        var browser = open();
        rate(browser, questions.getFirst(), 3);

        assertThat(Statements.of(factory, () -> rate(browser, questions.getFirst(), 4)))
                .isLessThanOrEqualTo(4);
        assertThat(stored(opened.rater())).contains(new SavedAnswer(questions.getFirst(), 4, false, "Heard it"));
    }

    @Asvs(29)
    @Test
    void another_sites_page_scores_nothing() {
        var browser = open();

        var answer = send(
                browser,
                address("/answers"),
                json(UUID.randomUUID(), questions.getFirst(), "4"),
                "Origin",
                "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_scores_without_signing_in() {
        open();

        assertThat(rate(new PortalClient(port), questions.getFirst(), 4).statusCode())
                .isEqualTo(401);
        assertThat(submit(new PortalClient(port)).statusCode()).isEqualTo(401);
    }

    @Asvs(17)
    @Test
    void another_member_cannot_score_where_nothing_was_begun_and_a_stranger_nowhere() {
        open();
        var stranger = desk.open(OthersRatings.WHEN_CLOSED, 1, 1).rater();
        var other = opened.raters().get(1);
        var body = json(UUID.randomUUID(), questions.getFirst(), "4");

        assertThat(send(browserOf(other), address("/answers", other), body).statusCode())
                .isEqualTo(404);
        assertThat(send(browserOf(stranger), address("/answers", stranger), body)
                        .statusCode())
                .isEqualTo(404);
    }

    /** The page of one is still open, and in the same browser another has signed in. */
    @Test
    void what_one_scored_never_lands_on_the_scorecard_of_another() {
        var browser = open();
        var other = opened.raters().get(1);
        desk.begin(opened, other, opened.candidate());
        districts.signOut();
        browser.signIn(other.email(), TwoDistricts.PASSWORD);

        assertThat(rate(browser, questions.getFirst(), 4).statusCode()).isEqualTo(401);
        assertThat(submit(browser).statusCode()).isEqualTo(401);

        assertThat(stored(other)).allMatch(answer -> answer.level() == null);
        assertThat(stored(opened.rater())).allMatch(answer -> answer.level() == null);
    }

    @Asvs(17)
    @Corpus("E11")
    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_stored() {
        var browser = open();

        for (var body :
                List.of("", "{", "[]", "{\"command\":\"x\"}", json(UUID.randomUUID(), questions.getFirst(), "9"))) {
            assertThat(send(browser, address("/answers"), body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(stored(opened.rater())).allMatch(answer -> answer.level() == null);
    }

    /** None of it is taken for something else, and nothing but what an answer has reaches the database. */
    @Asvs(17)
    @Corpus("E11")
    @Test
    void json_that_means_harm_is_refused_or_says_only_what_an_answer_may() {
        var browser = open();
        var question = questions.getFirst();
        var command = UUID.randomUUID();
        var good = json(command, question, "4");
        var taken = new ArrayList<String>();
        for (var body : List.of(
                "[".repeat(30_000),
                "{\"a\":".repeat(10_000),
                good.replace(":4,", ":" + "9".repeat(60_000) + ","),
                good.replace(":4,", ":4e999999999,"),
                good.replace(":4,", ":NaN,"),
                good.replace(":4,", ":4.5,"),
                good.replace(":4,", ":true,"),
                good.replace(":4,", ":-1,"),
                good.replace(":4,", ":2147483648,"),
                good.replace("\"note\":\"Heard it\"", "\"note\":{\"@class\":\"java.lang.ProcessBuilder\"}"),
                "[\"java.util.ArrayList\",[" + good + "]]",
                good + good,
                good.substring(0, good.length() - 1),
                good.replace('"', '\''),
                "/* x */" + good)) {
            var own = body.replace(command.toString(), UUID.randomUUID().toString());
            var answer = send(browser, address("/answers"), own);

            if (answer.statusCode() != 400 || answer.body().contains("at [Source")) {
                taken.add(body.substring(0, Math.min(300, body.length())) + " was answered " + answer.statusCode());
            }
        }
        assertThat(taken).isEmpty();
        assertThat(stored(opened.rater())).allMatch(answer -> answer.level() == null);

        var more = good.replace(
                "{\"command\"",
                "{\"districtId\":1,\"rater\":1,\"raterId\":1,\"status\":\"SUBMITTED\",\"submittedAt\":\"2020-01-01T00:00:00Z\","
                        + "\"id\":1,\"version\":99,\"role\":\"SUPERINTENDENT\",\"@type\":\"x\",\"__proto__\":{},\"command\"");
        assertThat(send(browser, address("/answers"), more).statusCode()).isIn(200, 400);
        assertThat(rate(browser, question, 5).statusCode()).isEqualTo(200);
        assertThat(stored(opened.rater())).contains(new SavedAnswer(question, 5, false, "Heard it"));
    }

    @Corpus("E4")
    @Test
    void what_is_no_answer_of_a_scorecard_is_refused_by_its_kind() {
        var browser = open();
        var tooLong = json(UUID.randomUUID(), questions.getFirst(), "4").replace("Heard it", "h".repeat(70_000));

        assertThat(browser.get(address("/answers"), "Accept", "*/*").statusCode())
                .isEqualTo(405);
        assertThat(browser.post(address("/answers"), Map.of("level", "4")).statusCode())
                .isEqualTo(415);
        assertThat(send(browser, address("/answers"), "{}", "Content-Type", "nothing known")
                        .statusCode())
                .isEqualTo(415);
        assertThat(send(browser, address("/answers"), tooLong).statusCode()).isEqualTo(413);
        assertThat(send(
                                browser,
                                address("/answers").replaceFirst("seat=.*", "seat=mine"),
                                json(UUID.randomUUID(), questions.getFirst(), "4"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void submitting_without_a_note_says_which_is_missing_and_afterwards_nothing_is_taken() {
        var browser = open();
        send(
                browser,
                address("/answers"),
                json(UUID.randomUUID(), questions.get(3), "1").replace("Heard it", ""));

        var refused = submit(browser);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(questions.get(3));

        rate(browser, questions.get(3), 2);
        assertThat(submit(browser).statusCode()).isEqualTo(200);
        assertThat(rate(browser, questions.get(3), 3).statusCode()).isEqualTo(409);
    }

    /** Eight people at once, and every browser sends everything twice. */
    @Asvs(20)
    @Test
    void a_whole_panel_scores_at_once_and_nothing_is_lost_or_doubled() throws Exception {
        opened = desk.open(OthersRatings.NEVER, 1, 8);
        var work = new ArrayList<Callable<Void>>();
        for (var rater : opened.raters()) {
            var asked = desk.begin(opened, rater, opened.candidate());
            var browser = browserOf(rater);
            var level = opened.raters().indexOf(rater) % 5 + 1;
            var commands = asked.stream()
                    .map(question -> json(UUID.randomUUID(), question, String.valueOf(level)))
                    .toList();
            for (var half = 0; half < 2; half++) {
                work.add(() -> {
                    for (var command : commands) {
                        assertThat(send(browser, address("/answers", rater), command)
                                        .statusCode())
                                .isEqualTo(200);
                    }
                    return null;
                });
            }
        }
        districts.signOut();

        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        for (var rater : opened.raters()) {
            var level = opened.raters().indexOf(rater) % 5 + 1;
            assertThat(stored(rater))
                    .hasSize(10)
                    .allMatch(answer -> Integer.valueOf(level).equals(answer.level()));
        }
    }

    private List<SavedAnswer> stored(Rater rater) {
        desk.actAs(opened, rater);
        return scorecards.open(opened.search(), opened.candidate()).answers();
    }

    private static HttpResponse<String> send(PortalClient browser, String path, String json, String... headers) {
        var all = Stream.concat(Stream.of("Accept", "*/*"), Stream.of(headers)).toArray(String[]::new);
        return browser.postJson(path, json, all);
    }

    private HttpResponse<String> rate(PortalClient browser, String question, int level) {
        return send(browser, address("/answers"), json(UUID.randomUUID(), question, String.valueOf(level)));
    }

    private HttpResponse<String> submit(PortalClient browser) {
        return send(browser, address("/submission"), "{\"command\":\"" + UUID.randomUUID() + "\"}");
    }

    private String address(String what) {
        return address(what, opened.rater());
    }

    private String address(String what, Rater rater) {
        return "/" + ScorecardRoutes.of(opened.search(), opened.candidate()) + what + "?seat="
                + rater.member().value();
    }

    private static String json(UUID command, String question, String level) {
        return """
                {"command":"%s","question":"%s","level":%s,"notAsked":false,"note":"Heard it","reason":""}""".formatted(command, question, level);
    }
}
