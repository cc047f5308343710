package org.ctoportal.assessment.evaluation.policy;

import java.time.Clock;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What evaluations of the district go by. */
@Service
@PreAuthorize(Permissions.MAY_READ_EVALUATIONS)
public class EvaluationPolicyService {

    private final EvaluationPolicyRepository policies;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvaluationPolicyService(
            EvaluationPolicyRepository policies,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.policies = policies;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the district settled, or what is usual. */
    @Transactional(readOnly = true)
    public PolicyTerms terms() {
        return policies.findAll().stream()
                .findFirst()
                .map(EvaluationPolicy::terms)
                .orElseGet(() -> PolicyTerms.usual(districts.profile().state()));
    }

    /** For evaluations that begin from now on. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public void keep(PolicyTerms terms) {
        districts.hold();
        var author = currentUser.get().name();
        policies.findAll().stream()
                .findFirst()
                .ifPresentOrElse(
                        policy -> policy.keep(terms, author, clock.instant()),
                        () -> policies.save(new EvaluationPolicy(terms, author, clock.instant())));
    }
}
