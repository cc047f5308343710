package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Function;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.shared.ui.RouteNumber;

/** The policy a page is of, as its address says. */
public final class PolicyAddress {

    private PolicyAddress() {}

    /** What there is to show of it; nothing is found at the address of a policy the district does not have. */
    public static <T> T open(BeforeEnterEvent event, Function<PolicyId, T> find) {
        var id = RouteNumber.in(event.getRouteParameters(), PolicyRoutes.POLICY_ID)
                .map(PolicyId::new)
                .orElseThrow(NotFoundException::new);
        try {
            return find.apply(id);
        } catch (PolicyNotFoundException e) {
            throw new NotFoundException();
        }
    }
}
