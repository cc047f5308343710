package org.ctoportal.jobdescription.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ctoportal.branding.BrandService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.posting.Ending;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingPublishingService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PublicPostingService;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** The public pages over real HTTP, asked by somebody without a session. */
@IntegrationTest
class PublicJobsTest {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGOoktf+DwADnwHE9CgVtQ" + "AAAABJRU5ErkJggg==";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingPublishingService publishing;

    @Autowired
    PostingService postings;

    @Autowired
    PublicPostingService everybody;

    @Autowired
    BrandService brands;

    @Autowired
    EntityManagerFactory database;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private PostingDetails posting;
    private PortalClient anybody;
    private String list;

    @BeforeEach
    void publish() {
        district = districts.another(CedarHollow.facts());
        posting = desk.published(district);
        list = posting.path().substring(0, posting.path().lastIndexOf('/'));
        anybody = new PortalClient(port);
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void anybody_reads_a_posting_without_session_cookie_or_script() {
        var answer = anybody.get(posting.path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie").doesNotContainKey("x-robots-tag");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Chief Technology Officer");
        assertThat(page.select("main h2").eachText())
                .contains("What you will do", "Pay and benefits", "Nondiscrimination notice");
        assertThat(page.select("script").not("[type=application/ld+json]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080" + posting.path());
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Chief Technology Officer");
        assertThat(page.select("a.primary").attr("href")).isEqualTo("https://jobs.cedarhollow.example.org/apply");
    }

    @Test
    void its_page_shows_the_color_and_the_logo_that_the_district_chooses_later() {
        assertThat(Jsoup.parse(anybody.get(posting.path()).body())
                        .select("link[rel=stylesheet]")
                        .eachAttr("href"))
                .contains(list + "/look.css");
        assertThat(anybody.get(list + "/look.css").body()).isEmpty();
        assertThat(anybody.get(list + "/logo.png").statusCode()).isEqualTo(404);

        districts.actIn(district, Role.HR);
        brands.chooseColor("#7a1f2b");
        brands.showLogo(Base64.getDecoder().decode(PIXEL));
        districts.signOut();

        var look = anybody.get(list + "/look.css");
        assertThat(look.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(look.body()).contains("3px solid #7a1f2b", "url(\"logo.png?", "width: 2.50rem");
        assertThat(anybody.get(list + "/logo.png").headers().firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void its_markup_has_the_exact_fields_and_agrees_with_what_is_seen() {
        var page = Jsoup.parse(anybody.get(posting.path()).body());
        var markup = JSON.readTree(page.select("script").getFirst().data());

        assertThat(markup.path("@type").stringValue()).isEqualTo("JobPosting");
        assertThat(markup.path("title").stringValue())
                .isEqualTo(page.select("h1").text());
        assertThat(markup.path("datePosted").stringValue())
                .isEqualTo(desk.today().toString());
        assertThat(markup.path("validThrough").stringValue())
                .matches(desk.today().plusDays(14) + "T16:00:00-0[56]:00");
        assertThat(markup.path("baseSalary").path("value").path("minValue").intValue())
                .isEqualTo(112_500);
        assertThat(markup.path("baseSalary").path("value").path("maxValue").intValue())
                .isEqualTo(133_729);
        assertThat(markup.path("baseSalary").path("value").path("unitText").stringValue())
                .isEqualTo("YEAR");
        assertThat(markup.path("identifier").path("value").stringValue()).isEqualTo(posting.number());
        assertThat(markup.path("jobLocation")
                        .path("address")
                        .path("addressLocality")
                        .stringValue())
                .isEqualTo("Cedar Hollow");
        assertThat(markup.path("educationRequirements")
                        .path("credentialCategory")
                        .stringValue())
                .isEqualTo("bachelor degree");
        assertThat(markup.path("experienceRequirements")
                        .path("monthsOfExperience")
                        .intValue())
                .isEqualTo(48);
        assertThat(markup.path("experienceInPlaceOfEducation").booleanValue()).isTrue();
        assertThat(markup.path("qualifications")
                        .path("recognizedBy")
                        .path("name")
                        .stringValue())
                .isEqualTo("CoSN");
        assertThat(markup.path("directApply").booleanValue()).isFalse();
        var description = Jsoup.parseBodyFragment(markup.path("description").stringValue());
        assertThat(description.text()).isEqualTo(page.select(".job-text").text());
        assertThat(description.body().select("*").eachAttr("class")).isEmpty();
        assertThat(description.body().select("*").not("body, h2, h3, p, ul, li, br"))
                .isEmpty();
    }

    @Test
    void who_has_it_already_is_told_that_nothing_changed() {
        var first = anybody.get(posting.path());
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var since = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(anybody.get(posting.path(), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(anybody.get(posting.path(), "If-Modified-Since", since).statusCode())
                .isEqualTo(304);
        assertThat(anybody.get(posting.path(), "If-None-Match", tag, "Accept-Language", "es")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_list_that_lost_a_posting_is_sent_again_to_who_asks_by_date() {
        for (var path : new String[] {list, list + "/feed.atom", "/jobs/sitemap.xml"}) {
            var later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    clock.instant().plus(Duration.ofHours(1)).atZone(ZoneOffset.UTC));
            assertThat(anybody.get(path, "If-Modified-Since", later).statusCode())
                    .as(path)
                    .isEqualTo(200);
            var tag = anybody.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(anybody.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    @Test
    void a_feed_without_postings_says_when_the_last_one_left() {
        var deadline = desk.today().plusDays(14).atTime(16, 0).atZone(PostingDesk.ZONE);
        clock.advance(Duration.ofDays(15));
        assertThat(updated()).as("by the clock").isEqualTo(deadline.toInstant());

        districts.actIn(district, Role.HR);
        var ended = publishing.end(new PublishPosting(posting.id(), posting.version(), "Budget."), Ending.WITHDRAWN);
        assertThat(updated()).as("by hand").isEqualTo(ended.changedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private Instant updated() {
        var feed = Jsoup.parse(anybody.get(list + "/feed.atom").body(), "", Parser.xmlParser());
        assertThat(feed.select("entry")).isEmpty();
        return Instant.parse(feed.select("feed > updated").text());
    }

    @Test
    void list_and_feed_ask_as_little_of_the_database_for_two_postings_as_for_one() {
        var slug = list.substring(list.lastIndexOf('/') + 1);
        var one = Statements.of(database, () -> everybody.openPages(everybody.open(slug)));
        districts.actIn(district, Role.SUPERINTENDENT);
        desk.publish(desk.complete(postings.begin(posting.document())), "");

        var two = Statements.of(
                database,
                () -> assertThat(everybody.openPages(everybody.open(slug))).hasSize(2));

        assertThat(two).isEqualTo(one).isEqualTo(2);
    }

    @Test
    void readers_of_spanish_get_the_frame_in_spanish_and_the_approved_words_as_they_are() {
        var page =
                Jsoup.parse(anybody.get(posting.path(), "Accept-Language", "es").body());

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select(".job-facts dt").eachText()).contains("Salario");
        assertThat(page.select("article").attr("lang")).isEqualTo("en-US");
    }

    @Test
    void after_the_deadline_the_page_says_so_without_markup_and_leaves_search_engines() {
        clock.advance(Duration.ofDays(15));
        var answer = anybody.get(posting.path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.body())
                .contains("This position is closed.", "content=\"noindex\"")
                .doesNotContain("ld+json", "<dt>Apply by</dt>");
        assertThat(anybody.get(list).body()).contains("No position is open at present.");
        assertThat(anybody.get("/jobs/sitemap.xml").body()).doesNotContain(posting.path());
        assertThat(anybody.get(list + "/feed.atom").body()).doesNotContain("<entry>");
    }

    @Test
    void a_withdrawn_posting_is_gone() {
        publishing.end(new PublishPosting(posting.id(), posting.version(), "Budget."), Ending.WITHDRAWN);
        var answer = anybody.get(posting.path());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.body()).contains("This posting was withdrawn").doesNotContain("Chief Technology Officer");
    }

    @Test
    void list_feed_and_sitemap_lead_to_it() throws Exception {
        var entries = Jsoup.parse(anybody.get(list).body()).select("article a");
        assertThat(entries.eachAttr("href")).containsExactly(posting.path());
        assertThat(Jsoup.parse(anybody.get(list).body()).text()).contains("$112,500 to $133,729 a year");

        var address = "http://localhost:8080" + posting.path();
        var feed = xml(anybody.get(list + "/feed.atom"));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).isEqualTo(address);
        var sitemap = xml(anybody.get("/jobs/sitemap.xml"));
        assertThat(sitemap.getElementsByTagName("loc"))
                .satisfies(found -> assertThat(texts(found)).contains(address, "http://localhost:8080" + list));
        assertThat(sitemap.getElementsByTagName("lastmod").getLength())
                .isEqualTo(sitemap.getElementsByTagName("loc").getLength());
        assertThat(anybody.get("/robots.txt").body()).contains("Sitemap: http://localhost:8080/jobs/sitemap.xml");
    }

    @Test
    void what_is_not_there_is_a_plain_page_for_everybody_the_same() {
        for (var path :
                new String[] {"/jobs", "/jobs/nobody", list + "/1999-001", list + "/1/2/3", "/jobs/x/feed.atom"}) {
            var answer = anybody.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
        }
        assertThat(anybody.post(posting.path(), Map.of()).statusCode()).isEqualTo(405);
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
