package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@Tag("once")
class HealthTest {

    @LocalManagementPort
    int managementPort;

    @LocalServerPort
    int port;

    @Autowired
    HealthEndpoint health;

    @Autowired
    TwoDistricts districts;

    PortalClient probe;

    @BeforeEach
    void open() {
        probe = new PortalClient(managementPort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void who_runs_the_portal_sees_that_it_is_well_and_no_details(String path) {
        var answer = probe.get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("mariadb", "mysql", "details");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Asvs(73)
    @Test
    void who_runs_the_portal_gets_figures_without_anything_of_anybody() {
        var figures = probe.get("/actuator/prometheus", "Accept", "*/*").body();

        assertThat(figures)
                .contains("hikaricp_connections_pending", "jvm_memory_used_bytes", "portal_tenant_breaches_total ")
                .containsPattern("portal_outbox_oldest_seconds [0-9]")
                .containsPattern("portal_audit_behind_seconds [0-9]")
                .containsPattern("portal_people_signed_in [0-9]")
                .doesNotContain("@example.org", "district=");
    }

    @Test
    void readiness_asks_the_database() {
        assertThat(health.healthForPath("readiness", "db").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("liveness", "db")).isNull();
    }

    @Asvs(72)
    @ParameterizedTest
    @ValueSource(strings = {"metrics", "env", "heapdump", "loggers", "beans", "threaddump", "configprops"})
    void nothing_else_is_told(String endpoint) {
        assertThat(probe.get("/actuator/" + endpoint).statusCode()).isGreaterThanOrEqualTo(300);
    }

    @Asvs(72)
    @Test
    void the_public_port_knows_nothing_of_health() {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailInFirst(Role.DISTRICT_ADMINISTRATOR), TwoDistricts.PASSWORD);

        assertThat(browser.get("/actuator/health").body()).doesNotContain("\"status\"");
        assertThat(browser.get("/actuator/prometheus", "Accept", "*/*").body()).doesNotContain("jvm_memory");
    }
}
