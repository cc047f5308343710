package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Vaadin's pages once went out without any of these, while files and redirects had them: every kind is asked for. */
@IntegrationTest
@Tag("once")
class ResponseHeadersTest {

    private static final String PUBLIC_ITEM =
            new CaseIds("K12-CTO-STARTER", "").uri(new CaseIds("K12-CTO-STARTER", "").item("LV-R1"));

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    WebApplicationContext context;

    PortalClient anonymous;
    PortalClient superintendent;

    @BeforeEach
    void signIn() {
        anonymous = new PortalClient(port);
        superintendent = new PortalClient(port);
        superintendent.signIn(districts.emailInFirst(Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
    }

    enum Kind {
        SIGN_IN_PAGE(200, "no-store", test -> test.anonymous.get("/login")),
        REDIRECT(302, "no-store", test -> test.anonymous.get("/")),
        REFUSED_SIGN_IN(401, "no-store", test -> test.anonymous.signIn("nobody@example.org", "wrong password")),
        FIRST_ADMINISTRATOR_PAGE(200, "no-store", test -> test.anonymous.get("/welcome")),
        SCREEN(200, "no-store", test -> test.superintendent.get("/")),
        SCREEN_START(200, "no-store", test -> test.superintendent.get("/?v-r=init&location=&query=")),
        MESSAGE(
                200,
                "no-store",
                test -> UidlClient.open(test.superintendent).send(UidlClient.event(1, "ui-leave-navigation"))),
        MESSAGE_WITHOUT_SESSION(401, "no-store", test -> test.anonymous.postJson("/?v-r=uidl&v-uiId=0", "{}")),
        MESSAGE_TOO_LARGE(
                413,
                "no-store",
                test -> test.superintendent.postJson(
                        UidlClient.open(test.superintendent).uidlPath(), " ".repeat(11_000_000))),
        STYLE(200, "no-cache", test -> test.anonymous.get("/styles/tokens.css")),
        SCRIPT(200, "no-cache", test -> test.anonymous.get(test.builtScript())),
        UNKNOWN_SCREEN(404, "no-store", test -> test.superintendent.get("/no-such-page")),
        UNKNOWN_FILE(404, "no-store", test -> test.superintendent.get("/VAADIN/no-such-file.js")),
        REJECTED_ADDRESS(400, "no-store", test -> test.anonymous.get("//evil.example/")),
        PUBLIC_DATA(200, "public", test -> test.anonymous.get("/ims/case/v1p1/CFDocuments")),
        PUBLIC_PAGE(200, "public", test -> test.anonymous.get(PUBLIC_ITEM)),
        DOWNLOAD(200, "no-store", test -> test.administrator().get("/audit/events.csv", "Accept", "*/*")),
        NO_DOWNLOAD(
                404, "no-store", test -> test.superintendent.get("/job-descriptions/999999/preview", "Accept", "*/*")),
        UPLOAD_TO_NOTHING(
                404, "no-store", test -> test.superintendent.post("/VAADIN/dynamic/resource/0/none/upload", Map.of())),
        PROGRAM_WITHOUT_TOKEN(401, "no-store", test -> test.anonymous.get("/api/v1", "Accept", "*/*")),
        DESCRIPTION(200, "no-store", test -> test.anonymous.get("/api/v1/openapi.yaml", "Accept", "*/*")),
        NO_PUBLIC_DATA(404, "no-store", test -> test.anonymous.get("/ims/case/v1p1/CFItems/none")),
        NO_PUBLIC_PAGE(404, "no-store", test -> test.anonymous.get("/uri/none")),
        PUBLIC_CHANGE(405, "no-store", test -> test.anonymous.post("/ims/case/v1p1/CFDocuments", Map.of())),
        FROM_ANOTHER_SITE(
                403, "no-store", test -> test.anonymous.post("/login", Map.of(), "Origin", "https://evil.example")),
        FOR_ANOTHER_HOST(421, "no-store", test -> test.anonymous.get("/login", "Host", "evil.example"));

        final int status;
        final String cacheControl;
        final Function<ResponseHeadersTest, HttpResponse<String>> ask;

        Kind(int status, String cacheControl, Function<ResponseHeadersTest, HttpResponse<String>> ask) {
            this.status = status;
            this.cacheControl = cacheControl;
            this.ask = ask;
        }
    }

    @Asvs({26, 27, 28, 73})
    @ParameterizedTest
    @EnumSource
    void every_kind_of_answer_carries_the_headers(Kind kind) {
        var answer = kind.ask.apply(this);

        assertThat(answer.statusCode()).isEqualTo(kind.status);
        var headers = answer.headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).get().asString().contains("camera=()");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
                .contains("frame-ancestors 'none'", "form-action 'self'");
        assertThat(headers.firstValue("Cache-Control")).get().asString().startsWith(kind.cacheControl);
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
    }

    @Asvs({25, 72})
    @ParameterizedTest
    @EnumSource
    void only_public_answers_are_open_to_other_origins_and_none_names_its_server(Kind kind) {
        var headers = kind.ask.apply(this).headers();

        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "access-control-allow-credentials");
        assertThat(headers.map().containsKey("access-control-allow-origin"))
                .isEqualTo(kind.name().contains("PUBLIC"));
    }

    /** What a browser must not guess. */
    @Asvs(33)
    @ParameterizedTest
    @EnumSource
    void whatever_has_words_says_of_what_kind_they_are_and_in_which_letters(Kind kind) {
        var answer = kind.ask.apply(this);
        var type = answer.headers().firstValue("Content-Type").orElse("");

        if (!answer.body().isEmpty()) {
            assertThat(type).matches("[a-z]+/[a-z.+-]+(;.*)?");
        }
        if (type.startsWith("text/")) {
            assertThat(type).containsIgnoringCase("charset=utf-8");
        }
    }

    @Asvs(26)
    @Test
    void the_sign_in_page_may_run_no_inline_script_and_no_inline_style() {
        assertThat(anonymous.get("/login").headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .doesNotContain("unsafe");
    }

    @Asvs(73)
    @Test
    void signing_out_over_tls_clears_what_the_browser_stored() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        var answer = mvc.perform(post("/logout").secure(true).with(csrf()).with(user("someone")))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"storage\"");
    }

    @Asvs(24)
    @Test
    void over_tls_browsers_are_told_to_stay_with_it() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();

        for (var address : List.of("/login", "//evil.example/")) {
            var headers = mvc.perform(
                            get(URI.create("https://localhost" + address)).secure(true))
                    .andReturn()
                    .getResponse();

            assertThat(headers.getHeader("Strict-Transport-Security"))
                    .as(address)
                    .isEqualTo("max-age=31536000");
        }
    }

    PortalClient administrator() {
        var client = new PortalClient(port);
        client.signIn(districts.emailInFirst(Role.DISTRICT_ADMINISTRATOR), TwoDistricts.PASSWORD);
        return client;
    }

    String builtScript() {
        var link = Pattern.compile("/VAADIN/build/FlowClient-[\\w-]+\\.js")
                .matcher(anonymous.get("/login").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
