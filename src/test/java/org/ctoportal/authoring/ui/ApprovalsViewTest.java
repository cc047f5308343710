package org.ctoportal.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for somebody's decision, on a page of its own. */
class ApprovalsViewTest extends ViewTest {

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    ApprovalService approvals;

    @Test
    void nothing_waits_until_something_is_submitted_and_then_for_the_first_on_the_route_alone() {
        var district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
        goTo(AuthoringRoutes.APPROVALS);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nothing waits for you");
        _assertNone(WaitingList.class);

        openIn(district, Role.SUPERINTENDENT);
        approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        goTo(AuthoringRoutes.APPROVALS);
        _assertNone(WaitingList.class);

        openIn(district, Role.HR);
        goTo(AuthoringRoutes.APPROVALS);
        assertThat(_get(_get(WaitingList.class), Anchor.class).getText()).startsWith("Chief Technology Officer");
    }
}
