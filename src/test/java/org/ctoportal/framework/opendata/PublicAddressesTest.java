package org.ctoportal.framework.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One address, a page for people and data for programs. */
@IntegrationTest
class PublicAddressesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CaseIds SHIPPED = new CaseIds("K12-CTO-STARTER", "");
    private static final String DUTY = "/uri/" + SHIPPED.item("LV-R1");

    @LocalServerPort
    int port;

    private PortalClient anybody;

    @BeforeEach
    void come() {
        anybody = new PortalClient(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html                                                       | text/html
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
            application/json                                                | application/json
            application/*                                                   | application/json
            */*                                                             | application/json
            text/*                                                          | text/html
            text/html;q=0.5, application/json;q=0.9                         | application/json
            text/html;q=0, */*                                              | application/json
            application/json;q=0, */*                                       | text/html
            text/html, application/json                                     | text/html
            """)
    void an_address_answers_with_what_is_asked_for(String accept, String type) {
        var answer = anybody.get(DUTY, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type + ";charset=UTF-8");
        assertThat(answer.headers().firstValue("Vary")).get().asString().containsIgnoringCase("accept");
    }

    @ParameterizedTest
    @CsvSource({"image/png", "text/csv", "nonsense", "'text/html;q=0, application/json;q=0'"})
    void nothing_else_can_be_had(String accept) {
        var answer = anybody.get(DUTY, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Vary")).get().asString().containsIgnoringCase("accept");
    }

    @ParameterizedTest
    @CsvSource({".json,application/json", ".html,text/html", "?format=json,application/json", "?format=html,text/html"})
    void an_ending_or_a_parameter_says_more_than_the_header(String ending, String type) {
        var other = type.equals("text/html") ? "application/json" : "text/html";

        assertThat(type(anybody.get(DUTY + ending, "Accept", other))).isEqualTo(type + ";charset=UTF-8");
    }

    @Test
    void a_page_says_what_the_item_is_where_it_stands_and_where_its_data_are() {
        var page = anybody.get("/uri/" + SHIPPED.item("LV")).body();

        assertThat(page)
                .contains("<h1 id=\"public-title\" class=\"page-title\">Leadership and Vision</h1>")
                .contains("<dd>LV</dd>", "Independent starter content", "<h2>Contains</h2>", "<h2>Levels</h2>")
                .contains("href=\"/uri/" + SHIPPED.item("A1") + "\"", "href=\"/uri/" + SHIPPED.item("LV-R1") + "\"")
                .contains("<span class=\"reference\">LV-R1</span> Serve on the superintendent")
                .contains("href=\"/uri/" + SHIPPED.item("LV") + ".json\"")
                .contains("<dd>http://localhost:8080/uri/" + SHIPPED.item("LV") + "</dd>")
                .doesNotContain("<script");
    }

    @Test
    void a_page_speaks_the_language_of_its_reader() {
        var page = anybody.get("/uri/" + SHIPPED.item("LV"), "Accept-Language", "es");

        assertThat(page.body()).contains("<html lang=\"es\">", "Contiene", "lang=\"en-US\"");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("es");
    }

    @Test
    void every_object_of_a_package_has_the_address_it_is_named_by() {
        var whole = JSON.readTree(anybody.get("/ims/case/v1p1/CFPackages/" + SHIPPED.document("1.0.0"))
                .body());
        var rubric = whole.path("CFRubrics").get(0);
        var criterion = rubric.path("CFRubricCriteria").get(0);

        for (var object : new JsonNode[] {
            whole.path("CFDocument"),
            whole.path("CFItems").get(0),
            whole.path("CFAssociations").get(0),
            whole.path("CFDefinitions").path("CFItemTypes").get(0),
            rubric,
            criterion
        }) {
            var address = object.path("uri").stringValue().substring("http://localhost:8080".length());
            assertThat(JSON.readTree(anybody.get(address + ".json").body()).path("identifier"))
                    .isEqualTo(object.path("identifier"));
            assertThat(anybody.get(address).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_not_there_is_a_page_for_people_and_data_for_programs() {
        var nobodys = "/uri/00000000-0000-5000-8000-000000000000";

        assertThat(anybody.get(nobodys).statusCode()).isEqualTo(404);
        assertThat(anybody.get(nobodys).body()).contains("page-title");
        assertThat(anybody.get("/uri/x").statusCode()).isEqualTo(404);
        assertThat(anybody.get(nobodys, "Accept", "application/json").body()).contains("imsx_codeMajor");
        assertThat(anybody.get(DUTY.toUpperCase().replace("/URI/", "/uri/")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        var tag = anybody.get(DUTY).headers().firstValue("ETag").orElseThrow();

        assertThat(anybody.get(DUTY, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(anybody.get(DUTY + ".json", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }
}
