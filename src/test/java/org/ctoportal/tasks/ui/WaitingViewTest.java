package org.ctoportal.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.tasks.TaskRoutes;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingViewTest extends ViewTest {

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    ApprovalService approvals;

    @Test
    void the_address_says_which_of_it_is_shown() {
        var district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        openIn(district, Role.HR);

        show("kind=DECIDE&urgency=OPEN");
        assertThat(_get(_get(WaitingItemList.class), Anchor.class).getText()).startsWith("Chief Technology Officer");
        show("kind=DATE");
        _assertNone(WaitingItemList.class);
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nothing of this kind waits for you");
    }

    private static void show(String filters) {
        UI.getCurrent().navigate(TaskRoutes.WAITING, QueryParameters.fromString(filters));
    }
}
