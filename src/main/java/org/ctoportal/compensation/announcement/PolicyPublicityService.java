package org.ctoportal.compensation.announcement;

import java.util.Optional;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a policy has a public page; the district wants none until somebody who keeps adoptions says so. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyPublicityService {

    private final PublicPolicyPages pages;
    private final PolicyVersionService versions;

    PolicyPublicityService(PublicPolicyPages pages, PolicyVersionService versions) {
        this.pages = pages;
        this.versions = versions;
    }

    /** Where the page is; nothing while the policy has none. */
    @Transactional(readOnly = true)
    public Optional<String> findAddress(PolicyId policy) {
        return pages.find(policy).map(page -> PublicPolicyRoutes.page(page.slug(), page.number()));
    }

    /** @throws org.ctoportal.compensation.policy.PolicyNotFoundException when the district has no such policy */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public void publish(PolicyId policy) {
        versions.hold(policy);
        pages.open(policy);
    }

    /** Takes the page away; what the public said stays with the policy. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_ADOPTIONS)
    public void withdraw(PolicyId policy) {
        versions.hold(policy);
        pages.close(policy);
    }
}
