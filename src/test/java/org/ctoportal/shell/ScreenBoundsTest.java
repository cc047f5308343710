package org.ctoportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What each screen may cost at most: nodes of state on the server, bytes to the browser before compression, statements,
 * of a district with twenty documents. A bound is what was measured and a fifth; who needs more says here why.
 */
class ScreenBoundsTest extends ViewTest {

    private static final int DOCUMENTS = 20;

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;

    @BeforeEach
    void openInADistrictAtWork() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        for (var i = 0; i < DOCUMENTS; i++) {
            jobDescriptions.draft(CedarHollow.answers());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 1",
        "job-descriptions, 1, 1, 1",
        "job-descriptions/new, 1, 1, 1",
        "framework, 1, 1, 1",
        "framework/CLAUSES-STARTER, 1, 1, 1",
        "framework/CREDENTIALS-STARTER, 1, 1, 1",
        "framework/ASSESS-STARTER, 1, 1, 1",
        "district/profile, 1, 1, 1",
        "no/such/page, 1, 1, 1"
    })
    void a_screen_costs_little(String route, int nodes, int bytes, int statements) {
        goTo(route);
        goTo("no/such/page");
        goTo(route.isEmpty() ? "job-descriptions/new" : "");
        var asked = Statements.of(factory, () -> goTo(route));
        var sent = page().goTo(route).length();

        assertThat(new long[] {nodes(UI.getCurrent()), sent, asked})
                .as(route)
                .satisfies(
                        measured -> assertThat(measured[0]).as("nodes").isLessThanOrEqualTo(nodes),
                        measured -> assertThat(measured[1]).as("bytes").isLessThanOrEqualTo(bytes),
                        measured -> assertThat(measured[2]).as("statements").isLessThanOrEqualTo(statements));
    }

    private UidlClient page() {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        return UidlClient.open(browser);
    }

    private static int nodes(Component component) {
        var nodes = new AtomicInteger();
        component.getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
