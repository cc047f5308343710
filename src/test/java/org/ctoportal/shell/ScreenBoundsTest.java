package org.ctoportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
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
 * What opening a screen may cost at most: state on the server, bytes to the browser before compression, statements. A
 * bound is what was measured and a fifth; who needs more has a reason and says it here. The round trips that the browser
 * makes are bounded by its own journey. Whoever keeps templates is told what others offer: one statement more; the start page
 * asks what waits for the person: one more there.
 */
class ScreenBoundsTest extends ViewTest {

    private static final String EDITOR = "editor";

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                130, 40000, 4",
        "job-descriptions,                                  110, 46000, 7",
        "job-descriptions/new,                              170, 63000, 3",
        "district/profile,                                  225, 105000, 6",
        "framework,                                         130, 53000, 3",
        "framework/CLAUSES-STARTER?item=WI-118-24,          160, 68000, 3",
        "framework/ASSESS-STARTER,                          230, 77000, 3",
        "framework/GROWTH-STARTER,                          205, 72000, 3",
        "framework/CREDENTIALS-STARTER,                      155, 60000, 3",
        "editor,                                            270, 113000, 9"
    })
    void a_screen_opens_within_its_bounds(String screen, int nodes, int bytes, int statements) {
        var drafted = jobDescriptions.draft(CedarHollow.answers());
        var location = new Location(screen.equals(EDITOR) ? JobDescriptionRoutes.editorOf(drafted) : screen);
        goTo("framework");
        goTo("job-descriptions/new");

        var asked = Statements.of(
                factory, () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));

        assertThat(new Cost(nodes(), sent(location), asked))
                .satisfies(cost -> assertThat(cost.nodes).as("%s", cost).isLessThanOrEqualTo(nodes))
                .satisfies(cost -> assertThat(cost.bytes).isLessThanOrEqualTo(bytes))
                .satisfies(cost -> assertThat(cost.statements).isLessThanOrEqualTo(statements));
    }

    private record Cost(int nodes, int bytes, long statements) {}

    private int sent(Location location) {
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        return UidlClient.open(browser)
                .goTo(location.getPath(), location.getQueryParameters().getQueryString())
                .length();
    }

    private static int nodes() {
        var nodes = new AtomicInteger();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
