package org.ctoportal.jobdescription.posting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ctoportal.document.Characters;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field of a posting with hostile text: nothing becomes a node, and the markup is one document with the same words. */
class HostilePostingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JobPage.Where WHERE = new JobPage.Where(
            "https://portal.example.org/jobs/d/2026-001", "/jobs/d", "/jobs/d/feed.atom", "/jobs/d/look.css");
    private static final int RANDOM_TEXTS = 300;
    private static final String PIECES = "<>\"'&/=`{}[]();:!-\\\u2028\u2029\u0000\u000b\ud800\ufffe scriptSVGonload ";

    static Stream<String> corpus() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(HostilePostingTest.class.getResourceAsStream("/corpus/hostile.txt"))) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    static Stream<String> random() {
        var random = new Random(20_261_126);
        return Stream.generate(() -> random.ints(40, 0, PIECES.length())
                        .mapToObj(i -> String.valueOf(PIECES.charAt(i)))
                        .reduce("", String::concat))
                .limit(RANDOM_TEXTS);
    }

    @Asvs({1, 4, 11})
    @Corpus({"E1", "E3"})
    @ParameterizedTest
    @MethodSource("corpus")
    void hostile_text_is_shown_and_runs_nothing(String text) {
        check(text);
    }

    @Asvs({1, 4})
    @Corpus("E1")
    @Test
    void so_is_any_mix_of_what_hurts() {
        random().forEach(HostilePostingTest::check);
    }

    /** One place for the corpus would be no test if the page dropped the words. */
    @Test
    void every_field_is_seen_on_the_page() {
        var page = Jsoup.parse(html(posting("Text")));

        assertThat(page.select("h1").text()).isEqualTo("xText");
        assertThat(page.select(".job-facts dd").eachText()).contains("Text, Text, Text Text");
        assertThat(page.select(".job-text").text()).isEqualTo("xText xText xText xText xText");
        assertThat(page.select(".jobs-brand p").text()).isEqualTo("xText");
    }

    private static void check(String text) {
        var posting = posting(text);
        var page = Jsoup.parse(html(posting));

        assertThat(shape(page)).as(text).isEqualTo(shape(Jsoup.parse(html(posting("Text")))));
        var scripts = page.select("script");
        assertThat(scripts).as(text).hasSize(1);
        var data = scripts.getFirst().data();
        assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        agrees(JSON.readTree(data), posting);
        var list = new JobListPage(posting.district(), words(), WHERE).html(List.of(posting));
        assertThat(Jsoup.parse(list).select("script, img, svg, iframe, style, base, form, object"))
                .as(text)
                .isEmpty();
        feedIsWellFormed(posting);
    }

    private static void agrees(JsonNode markup, PostingPage posting) {
        assertThat(markup.path("title").stringValue()).isEqualTo(posting.title());
        assertThat(markup.path("hiringOrganization").path("name").stringValue()).isEqualTo(posting.district());
        assertThat(markup.path("jobBenefits").asString("")).isEqualTo(posting.benefits());
        assertThat(markup.path("incentiveCompensation").asString("")).isEqualTo(posting.incentive());
        assertThat(markup.path("jobLocation")
                        .path("address")
                        .path("streetAddress")
                        .asString(""))
                .isEqualTo(posting.place().street());
        assertThat(markup.path("description").stringValue()).isEqualTo(DescriptionHtml.of(posting.parts()));
        var description = Jsoup.parseBodyFragment(markup.path("description").stringValue());
        assertThat(tags(description.body())).isSubsetOf("body", "h2", "h3", "p", "ul", "li", "br");
        assertThat(description.body().select("p").getFirst().wholeText())
                .isEqualTo(
                        posting.parts().getFirst().pieces().getFirst().texts().getFirst());
    }

    private static void feedIsWellFormed(PostingPage posting) {
        var feed = JobFeed.atom(
                posting.district(),
                WHERE.address(),
                WHERE.address(),
                Instant.EPOCH,
                List.of(new JobFeed.Entry(posting, WHERE.address(), Instant.EPOCH)));
        try {
            var xml = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
            assertThat(xml.getElementsByTagName("title").item(1).getTextContent())
                    .isEqualTo(posting.title());
        } catch (Exception e) {
            throw new AssertionError(feed, e);
        }
    }

    /** Every element with its attributes' names, in order; what text cannot change. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.tagName().equals("br"))
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .reduce("", String::concat))
                .toList();
    }

    private static Set<String> tags(Element body) {
        var tags = new TreeSet<String>();
        body.getAllElements().forEach(element -> tags.add(element.tagName()));
        return tags;
    }

    private static String html(PostingPage posting) {
        return new JobPage(posting, words(), WHERE, JobPage.Taking.OPEN).html();
    }

    private static PageWords words() {
        return new PageWords(Locale.ENGLISH);
    }

    private static PostingPage posting(String text) {
        var line = Characters.line(text).isEmpty() ? "x" : Characters.line(text);
        return new PostingPage(
                "2026-001",
                "x" + text,
                "x" + text,
                "https://www.example.org/",
                ZoneId.of("America/Chicago"),
                LocalDate.of(2026, 9, 2),
                Instant.parse("2026-09-30T21:00:00Z"),
                null,
                null,
                1,
                EmploymentType.FULL_TIME,
                new Pay(new BigDecimal("112500"), new BigDecimal("133729")),
                new Place(line, line, line, line),
                "https://jobs.example.org/",
                new Requirements("bachelor degree", 48, true, true),
                text,
                text,
                text,
                "en-US",
                List.of(new Part(
                        "SUMMARY",
                        "x" + text,
                        List.of(
                                Piece.paragraph("x" + text),
                                Piece.heading("x" + text),
                                Piece.points(List.of("x" + text, "x" + text))))));
    }
}
