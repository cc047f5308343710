package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what other policies of the district granted somebody on their claims, by their account and as an employee. */
@Component
class ClaimsElsewhere {

    private final KeptClaimRepository claims;
    private final ClaimBook book;
    private final PolicyService policies;

    ClaimsElsewhere(KeptClaimRepository claims, ClaimBook book, PolicyService policies) {
        this.claims = claims;
        this.book = book;
        this.policies = policies;
    }

    /** {@code number} is the one the policy knows them by; none while it does not. */
    List<OtherClaim> find(PolicyId policy, PersonId person, @Nullable String number, YearSources sources) {
        var byNumber = number == null
                ? Stream.<ClaimDetails>empty()
                : sources.same().getOrDefault(new Payee(policy, number), Set.of()).stream()
                        .flatMap(one -> book.of(one.policy(), one.number()).stream());
        var byAccount = claims.findByClaimantAndPolicyIdNot(person.value(), policy.value()).stream()
                .map(KeptClaim::details);
        return Stream.concat(byNumber, byAccount)
                .filter(claim -> claim.claim().kind().isMoney())
                .collect(toMap(ClaimDetails::id, claim -> claim, (first, second) -> first))
                .values()
                .stream()
                .collect(groupingBy(ClaimDetails::policy))
                .entrySet()
                .stream()
                .flatMap(one -> granted(one.getKey(), one.getValue(), sources))
                .toList();
    }

    /** What became of advances by the policy, passes that other policies approved included. */
    List<AdvanceStanding> told(List<AdvanceStanding> advances, PolicyId policy, YearSources sources) {
        return advances.stream()
                .map(advance ->
                        advance.isAwaited() && isPassed(advance, policy, sources) ? advance.passedElsewhere() : advance)
                .toList();
    }

    private boolean isPassed(AdvanceStanding advance, PolicyId policy, YearSources sources) {
        var ledger = sources.ledger(policy);
        var claim = ledger.claims().stream()
                .filter(one -> one.id().equals(advance.claim()))
                .findFirst()
                .orElseThrow();
        var passes = find(policy, claim.person(), advance.number(), sources).stream()
                .map(OtherClaim::claim)
                .filter(one -> one.state() == EarlierClaim.State.APPROVED)
                .toList();
        return ledger.granted(List.of(claim)).stream()
                .anyMatch(one -> passes.stream().anyMatch(pass -> one.isKeptBy(pass.claim())));
    }

    private Stream<OtherClaim> granted(PolicyId policy, List<ClaimDetails> theirs, YearSources sources) {
        var granted = sources.ledger(policy).granted(theirs);
        if (granted.isEmpty()) {
            return Stream.empty();
        }
        var details = policies.heading(policy);
        var title = details.number() + " " + details.title();
        return granted.stream().map(one -> new OtherClaim(title, one));
    }
}
