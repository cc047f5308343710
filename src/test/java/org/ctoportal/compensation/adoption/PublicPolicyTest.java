package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.Change.SetSetting;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.announcement.PolicyPublicityService;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterLetter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody reads of the policy of S15, over real HTTP, and whom its adoption is told to. */
@IntegrationTest
class PublicPolicyTest extends ScenarioFifteen {

    private static final Map<String, String> SAID =
            Map.of("name", "Pat Lindell", "email", "pat@example.org", "text", "Pay teachers too.");

    private static final int MOST_OF_ADDRESS = 30;

    @LocalServerPort
    int port;

    @Autowired
    PolicyPublicityService publicity;

    @Autowired
    HoldingService holdings;

    @Autowired
    PolicyCourseService courses;

    @Autowired
    MatterMail letters;

    private PortalClient anybody;

    @BeforeEach
    void visit() {
        anybody = new PortalClient(port);
    }

    @Test
    void the_text_before_the_board_is_read_and_commented_on_while_the_window_is_open() {
        openWindow();
        as(Role.BOARD_SECRETARY, AMENDED);
        assertThat(publicity.findAddress(id)).isEmpty();
        publicity.publish(id);
        var address = publicity.findAddress(id).orElseThrow();

        var answer = anybody.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie").containsKeys("x-robots-tag", "etag");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(Jsoup.parse(answer.body()).text())
                .contains("Policy 5190: Recognition of National Certification", "1. Purpose")
                .contains("Comments are taken through September 1, 2026.", "$3,000");

        assertThat(send(address, Map.of("name", "Pat", "text", " ")))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(422))
                .satisfies(page -> assertThat(page.body()).contains("value=\"Pat\"", "Please write a comment"));
        assertThat(anybody.post(address + "/comments", SAID, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(address, with("website", "http://spam.example"))
                        .headers()
                        .firstValue("Location"))
                .contains(address + "/received");
        assertThat(adoption.get(id).comments()).as("what a program sends").isEmpty();
        assertThat(send(address, with("name", "Pat\u0092Lindell")).statusCode()).isEqualTo(303);
        for (var i = 1; i < MOST_OF_ADDRESS; i++) {
            assertThat(send(address, SAID).statusCode()).isEqualTo(303);
        }
        assertThat(send(address, SAID))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(429))
                .satisfies(page -> assertThat(page.body()).contains("Pay teachers too."));
        var first = adoption.get(id).unsettled().getFirst();
        assertThat(adoption.get(id).unsettled()).hasSize(MOST_OF_ADDRESS);
        assertThat(first.author()).isEqualTo("Pat Lindell");
        assertThat(first.recordedBy()).isEmpty();
        adoption.answer(id, new AnswerComment(first.number(), "The board considers it."));
        assertThat(posted("Your comment on policy 5190"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.to()).isEqualTo("pat@example.org"));
        adoption.answerAll(id, "The board considers all of it.");
        assertThat(adoption.get(id).unsettled()).isEmpty();
        assertThat(posted("Your comment on policy 5190")).hasSize(MOST_OF_ADDRESS);

        as(Role.HR, AMENDED);
        policies.change(id, SetValues.of("amount", "3000", "2500"));
        policies.change(id, SetValues.of(PolicyService.TITLE, "Recognition of National Certification", "Secret"));
        as(Role.BOARD_SECRETARY, AMENDED);
        var longer = new CommentWindow(FIRST, LocalDate.of(2026, 9, 1).plusDays(1));
        board.plan(id, new PlanAdoption(AdoptionRules.USUAL, FIRST, SECOND, longer, "by mail"));
        assertThat(anybody.get(address).body()).contains("$3,000").doesNotContain("$2,500", "Secret");
        assertThat(anybody.get(address + "%20").body())
                .as("made for one who asked for another spelling")
                .doesNotContain(address + "%20", address + " ");
        board.classify(id, new ClassifyChange(Change.SUBSTANTIVE, AMENDED, "2,500 instead of 3,000"));
        assertThat(Jsoup.parse(anybody.get(address).body()).select("del, ins").eachText())
                .contains("3,000", "2,500");

        clock.goTo(LocalDate.of(2026, 9, 3));
        var gone = anybody.get(address);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(send(address, SAID).statusCode()).isEqualTo(404);
        publicity.withdraw(id);
        assertThat(List.of(
                        anybody.get(address).statusCode(),
                        anybody.get("/board/nobody/1").statusCode()))
                .containsExactly(404, 404);
    }

    @Test
    void words_that_the_administration_alone_has_are_no_draft_before_the_board() {
        as(Role.HR, DRAFTED);
        courses.handTo(id, ReviewStage.ADMINISTRATION);
        as(Role.BOARD_SECRETARY, DRAFTED);
        var window = new CommentWindow(DRAFTED, LocalDate.of(2026, 9, 1));
        board.plan(id, new PlanAdoption(AdoptionRules.USUAL, FIRST, SECOND, window, ""));
        publicity.publish(id);
        var address = publicity.findAddress(id).orElseThrow();

        assertThat(anybody.get(address).statusCode()).isEqualTo(404);
        assertThat(send(address, SAID).statusCode()).isEqualTo(404);
        readFirst();
        assertThat(anybody.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void an_adopted_policy_is_read_with_its_regulation_and_those_it_concerns_are_told_once() {
        as(Role.HR, DRAFTED);
        fillIn();
        holds("Morgan Ellis", "morgan@example.org", "CETL", LocalDate.of(2028, 1, 31));
        holds("Kim Late", "kim@example.org", "CETL", LocalDate.of(2026, 7, 31));
        holds("Lee Other", "lee@example.org", "CITE-CTOM", LocalDate.of(2028, 1, 31));
        readFirst();
        as(Role.BOARD_SECRETARY, AMENDED);
        publicity.publish(id);
        var address = publicity.findAddress(id).orElseThrow();
        assertThat(anybody.get(address).statusCode()).isEqualTo(404);
        board.adopt(id, adoption(AMENDED));

        assertThat(posted("The board adopted policy 5190")).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("morgan@example.org");
            assertThat(letter.text()).contains("It is in force from October 1, 2026 on.");
        });
        var page = anybody.get(address);
        assertThat(Jsoup.parse(page.body()).text())
                .contains("Adopted: version 1.0, in force from October 1, 2026", "Regulation 5190-R")
                .doesNotContain("Your comment");
        assertThat(new String(anybody.download(address + "/pdf").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(anybody.download(address + "/docx").body()).hasSizeGreaterThan(5000);
        assertThat(anybody.get(address + "/html").statusCode()).isEqualTo(404);

        as(Role.BOARD_SECRETARY, EFFECTIVE);
        var last = LocalDate.of(2026, 12, 31);
        courses.decide(
                id,
                new DecideOnPolicy(
                        DecisionKind.RETIRED, EFFECTIVE, last.plusDays(1), "No money", "7.C", "Ortiz", "Lind", VOTE));
        assertThat(posted("The board retired policy 5190"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Its last day in force is December 31, 2026"));
        assertThat(Jsoup.parse(anybody.get(address).body()).text())
                .contains("In force: version 1.0", "Last day in force December 31, 2026");
        clock.goTo(last.plusDays(1));
        assertThat(anybody.get(address).statusCode()).isEqualTo(410);
        assertThat(anybody.get(address + "/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_says_in_which_language_the_words_are_written() {
        as(Role.HR, DRAFTED);
        policies.change(id, new SetSetting(ContentLanguage.SETTING, "", "es-US"));
        fillIn();
        openWindow();
        as(Role.BOARD_SECRETARY, AMENDED);
        publicity.publish(id);
        var address = publicity.findAddress(id).orElseThrow();
        var asked = Jsoup.parse(anybody.get(address).body());

        assertThat(asked.select("h1").attr("lang")).isEqualTo("es-US");
        assertThat(asked.select("h1").text()).startsWith("Política 5190");
        assertThat(asked.select(".board-text").eachAttr("lang")).containsExactly("es-US");

        as(Role.BOARD_SECRETARY, SECOND);
        board.adopt(id, adoption(SECOND));
        var adopted = Jsoup.parse(anybody.get(address).body());
        assertThat(adopted.select(".board-text").eachAttr("lang")).containsExactly("es-US", "es-US");
        assertThat(adopted.select("h2[lang=es-US]").text()).isEqualTo("Reglamento 5190-R");
        assertThat(adopted.select("html").attr("lang")).isEqualTo("en");
    }

    private void openWindow() {
        readFirst();
        var window = new CommentWindow(FIRST, LocalDate.of(2026, 9, 1));
        board.plan(id, new PlanAdoption(AdoptionRules.USUAL, FIRST, SECOND, window, "by mail"));
    }

    /** Everything that its regulation asks for. */
    private void fillIn() {
        policies.get(id).missing().values().stream()
                .flatMap(List::stream)
                .filter(blank -> !blank.name().startsWith("cost."))
                .distinct()
                .forEach(blank -> policies.change(id, SetValues.of(blank.name(), "", blank.example())));
    }

    private HttpResponse<String> send(String address, Map<String, String> form) {
        return anybody.post(address + "/comments", form);
    }

    private static Map<String, String> with(String name, String value) {
        var form = new HashMap<>(SAID);
        form.put(name, value);
        return form;
    }

    private void holds(String name, String email, String code, LocalDate expires) {
        holdings.recordFor(
                new Holder(null, name, email),
                new WriteHolding(code, "", "", null, LocalDate.of(2025, 2, 1), expires, ""));
    }

    private List<MatterLetter> posted(String subject) {
        return letters.of(new Matter(PolicyReminders.MATTER, id.value())).stream()
                .filter(letter -> letter.subject().equals(subject))
                .toList();
    }
}
