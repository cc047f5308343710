package org.ctoportal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.interview.search.CandidateImportService;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * An approved job description and a search with four candidates, made as the demo people would make them: through the same
 * services, with the same permissions.
 */
@Component
class DemoSearch {

    static final String CANDIDATES = """
            Name,E-mail
            Avery Tran,avery.tran@example.org
            Blake Moreno,blake.moreno@example.org
            Casey Lund,casey.lund@example.org
            Drew Abara,drew.abara@example.org
            """;

    private static final DraftJobDescription ANSWERS = new DraftJobDescription(
            "Chief Technology Officer",
            "Superintendent",
            260,
            new BigDecimal("112500"),
            new BigDecimal("133729"),
            List.of(
                    new DirectReport(2, "technology integrators", true),
                    new DirectReport(1, "network administrator", false),
                    new DirectReport(4, "technicians", false)),
            CetlStance.PREFERRED);

    private final DemoPeople people;
    private final JobDescriptionService descriptions;
    private final ApprovalService approvals;
    private final DecisionService decisions;
    private final SearchService searches;
    private final CandidateImportService candidates;
    private final TenantScope scope;

    DemoSearch(
            DemoPeople people,
            JobDescriptionService descriptions,
            ApprovalService approvals,
            DecisionService decisions,
            SearchService searches,
            CandidateImportService candidates,
            TenantScope scope) {
        this.people = people;
        this.descriptions = descriptions;
        this.approvals = approvals;
        this.decisions = decisions;
        this.searches = searches;
        this.candidates = candidates;
        this.scope = scope;
    }

    /** Begins the search unless the district has one; all of it is there or nothing is. */
    void found(DistrictId district, String superintendent, String humanResources) {
        try {
            scope.run(district, "setting up a search", () -> {
                actAs(humanResources);
                if (!searches.list(PageRequest.of(0, 1)).isEmpty()) {
                    return;
                }
                var description = searches.descriptions().stream()
                        .map(ApprovedDocument::id)
                        .findFirst()
                        .orElseGet(() -> approved(superintendent, humanResources));
                actAs(humanResources);
                candidates.take(searches.begin(description), CANDIDATES);
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private DocumentId approved(String superintendent, String humanResources) {
        actAs(superintendent);
        var description = descriptions.draft(ANSWERS);
        var approval = approvals.submit(description, "");
        for (var signer : List.of(humanResources, superintendent)) {
            actAs(signer);
            decisions.decide(approval, new Decide(Verdict.APPROVED, signer, ""));
        }
        return description;
    }

    private void actAs(String name) {
        var person = people.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(one -> people.enter(one.id()))
                .orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
