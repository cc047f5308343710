package org.ctoportal.compensation.policy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Policies are found by their number, their title and the words of the policy itself; each has the number of its document. */
@Component
class PolicySource implements SearchSource {

    private final PolicyRepository policies;
    private final PolicyBook book;

    PolicySource(PolicyRepository policies, PolicyBook book) {
        this.policies = policies;
        this.book = book;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.POLICY;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.policy", PolicyRoutes.LIST, Permissions.DRAFT_DOCUMENTS));
    }

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.itself("AuthoredDocument", "title", "content"),
                Followed.by("Policy", "documentId"),
                Followed.all("DistrictFact"));
    }

    @Override
    public Collection<Long> numbers() {
        return policies.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return policies.findByDocumentIdIn(numbers).stream().map(this::entry).toList();
    }

    private SearchEntry entry(Policy policy) {
        var open = book.open(policy);
        return new SearchEntry(
                policy.document().value(),
                policy.number() + " " + open.draft().title(),
                open.compose(PolicyPaper.POLICY)
                        .sentences()
                        .map(ComposedClause::text)
                        .collect(Collectors.joining("\n")),
                PolicyRoutes.of(policy.policyId()),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                open.draft().savedAt());
    }
}
