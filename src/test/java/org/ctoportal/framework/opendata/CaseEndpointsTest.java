package org.ctoportal.framework.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services of CASE as a program without an account sees them. */
@IntegrationTest
@Tag("once")
class CaseEndpointsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CaseIds SHIPPED = new CaseIds("K12-CTO-STARTER", "http://localhost:8080");

    @LocalServerPort
    int port;

    private PortalClient anybody;

    @BeforeEach
    void come() {
        anybody = new PortalClient(port);
    }

    @ParameterizedTest
    @EnumSource
    void documents_have_what_the_release_asks_for(Release release) {
        var answer = get(release, "CFDocuments?limit=1000");

        var documents = json(answer).path("CFDocuments");
        documents.forEach(document -> CaseSchema.check("CFDocument", document, release));
        assertThat(documents.findValuesAsString("identifier")).contains(SHIPPED.document("1.0.0"));
        assertThat(documents.get(0).path("CFPackageURI").path("uri").stringValue())
                .startsWith("http://localhost:8080" + release.folder() + "/CFPackages/");
        assertThat(answer.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(documents.size()));
    }

    @ParameterizedTest
    @EnumSource
    void a_package_has_what_the_release_asks_for(Release release) {
        var whole = json(get(release, "CFPackages/" + SHIPPED.document("1.0.0")));

        CaseSchema.checkPackage(whole, release);
        assertThat(whole.path("CFItems").size()).isGreaterThan(200);
        assertThat(whole.path("CFAssociations").size())
                .isEqualTo(whole.path("CFItems").size());
        assertThat(whole.path("CFRubrics").size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void every_object_of_a_package_is_answered_alone(Release release) {
        var whole = json(get(release, "CFPackages/" + SHIPPED.document("1.0.0")));

        for (var collection : List.of("CFItems", "CFAssociations", "CFRubrics")) {
            var object = whole.path(collection).get(0);
            var alone = json(
                    get(release, collection + "/" + object.path("identifier").stringValue()));
            CaseSchema.check(collection, alone, release);
            object.propertyNames()
                    .forEach(field -> assertThat(alone.path(field)).as(field).isEqualTo(object.path(field)));
        }
        var type = whole.path("CFDefinitions").path("CFItemTypes").get(0);
        assertThat(json(get(release, "CFItemTypes/" + type.path("identifier").stringValue()))
                        .path("CFItemTypes")
                        .get(0))
                .isEqualTo(type);
        assertThat(json(get(release, "CFItems/" + SHIPPED.item("LV-R1")))
                        .path("CFDocumentURI")
                        .path("identifier")
                        .stringValue())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_item_comes_with_the_associations_it_stands_in(Release release) {
        var set = json(get(release, "CFItemAssociations/" + SHIPPED.item("LV")));

        CaseSchema.check("CFItems", set.path("CFItem"), release);
        set.path("CFAssociations").forEach(one -> CaseSchema.check("CFAssociations", one, release));
        assertThat(set.path("CFAssociations").findValuesAsString("identifier"))
                .contains(SHIPPED.item("LV"), SHIPPED.item("LV-R1"), SHIPPED.item("A1"));
    }

    @Test
    void documents_are_filtered_sorted_paged_and_cut_to_fields() {
        var filter = "filter=creator%3D'District%20CTO%20Portal'%20AND%20title~'technology%20leader'";
        var page = get(
                Release.V1P1, "CFDocuments?limit=1&offset=0&sort=version&orderBy=desc&fields=title,version&" + filter);

        var documents = json(page).path("CFDocuments");
        assertThat(documents.size()).isEqualTo(1);
        assertThat(documents.get(0).propertyNames()).containsExactlyInAnyOrder("title", "version");
        assertThat(documents.get(0).path("version").stringValue()).isEqualTo("1.0.0");
        assertThat(page.headers().firstValue("Link"))
                .get()
                .asString()
                .startsWith("<http://localhost:8080/ims/case/v1p1/CFDocuments?limit=1&offset=0&sort=version")
                .contains("rel=\"first\"", "rel=\"last\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(json(get(Release.V1P1, "CFDocuments?filter=title%3D'nothing'"))
                        .path("CFDocuments")
                        .size())
                .isZero();
    }

    @Asvs(6)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "limit=many",
                "offset=-1",
                "sort=size",
                "orderBy=up",
                "fields=title,secret",
                "filter=title",
                "filter=secret%3D'x'",
                "filter=title%3D'x'%20AND"
            })
    void a_bad_parameter_is_refused_in_the_form_of_case(String parameter) {
        var answer = get(Release.V1P1, "CFDocuments?" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem(answer)).startsWith(parameter.substring(0, parameter.indexOf('=')) + ":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CFItems/00000000-0000-5000-8000-000000000000",
                "CFConcepts/00000000-0000-5000-8000-000000000000",
                "CFSubjects/00000000-0000-5000-8000-000000000000",
                "CFLicenses/00000000-0000-5000-8000-000000000000",
                "CFAssociationGroupings/00000000-0000-5000-8000-000000000000",
                "CFPackages/00000000-0000-5000-8000-000000000000",
                "CFItems/not-an-identifier",
                "CFSecrets/00000000-0000-5000-8000-000000000000",
                "CFRubricCriteria/00000000-0000-5000-8000-000000000000",
                "CFItems",
                "",
                "a/b/c"
            })
    void what_is_not_there_is_said_in_the_form_of_case(String address) {
        var answer = get(Release.V1P1, address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer)).isNotEmpty();
    }

    @Test
    void an_item_is_not_found_among_documents() {
        assertThat(get(Release.V1P1, "CFDocuments/" + SHIPPED.item("LV-R1")).statusCode())
                .isEqualTo(404);
    }

    @Asvs({30, 35})
    @Test
    void nothing_can_be_written() {
        var answer = anybody.post("/ims/case/v1p1/CFDocuments", Map.of());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(problem(answer)).startsWith("405");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        var address = "CFPackages/" + SHIPPED.document("1.0.0");
        var first = get(Release.V1P1, address);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second = anybody.get(Release.NEWEST + "/" + address, "If-None-Match", tag);
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();
        var third = anybody.get(Release.NEWEST + "/" + address, "If-Modified-Since", changed);

        assertThat(List.of(second.statusCode(), third.statusCode())).containsOnly(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(anybody.get(Release.NEWEST + "/" + address, "If-None-Match", "W/\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pages_of_every_origin_may_read_and_nobody_gets_a_cookie() {
        for (var address : List.of(
                "/ims/case/v1p1/CFDocuments",
                "/ims/case/v1p1",
                "/ims/case/",
                "/ims/case/v1p1/x",
                "/uri/",
                "/uri/x/y")) {
            var answer = anybody.get(address, "Origin", "https://elsewhere.example");

            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .as(address)
                    .containsExactly("*");
            assertThat(answer.headers().map()).as(address).doesNotContainKey("set-cookie");
        }
    }

    private HttpResponse<String> get(Release release, String address) {
        return anybody.get(release.folder() + "/" + address, "Accept", "application/json");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/json");
        return JSON.readTree(answer.body());
    }

    private static String problem(HttpResponse<String> answer) {
        var info = JSON.readTree(answer.body());
        assertThat(info.path("imsx_codeMajor").stringValue()).isEqualTo("failure");
        assertThat(info.path("imsx_severity").stringValue()).isEqualTo("error");
        return info.path("imsx_description").stringValue();
    }
}
