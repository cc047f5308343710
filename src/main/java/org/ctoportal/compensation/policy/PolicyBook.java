package org.ctoportal.compensation.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.shared.RecentlyUsed;
import org.ctoportal.shared.Sha256;
import org.springframework.stereotype.Component;

/** Opens a policy with everything its words follow from. Whoever asks answers for who may. */
@Component
class PolicyBook {

    /** The shipped one, and for a while the one before it. */
    private static final int VERSIONS_KEPT = 2;

    private final PolicyRepository policies;
    private final KeptPolicyCostRepository costs;
    private final DraftService drafts;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final PolicyStanding standing;
    private final Clock clock;
    private final RecentlyUsed<PackVersionId, Certifications> certifications = new RecentlyUsed<>(VERSIONS_KEPT);

    PolicyBook(
            PolicyRepository policies,
            KeptPolicyCostRepository costs,
            DraftService drafts,
            TemplateStoreService store,
            DistrictProfileService districts,
            PolicyStanding standing,
            Clock clock) {
        this.policies = policies;
        this.costs = costs;
        this.drafts = drafts;
        this.store = store;
        this.districts = districts;
        this.standing = standing;
        this.clock = clock;
    }

    OpenPolicy open(PolicyId id) {
        return open(policy(id));
    }

    OpenPolicy open(Policy policy) {
        var draft = drafts.get(policy.document());
        var district = districts.profile();
        return new OpenPolicy(
                policy,
                draft,
                district,
                composer(draft, district),
                standing.of(policy.policyId()),
                cost(policy, draft.content()));
    }

    PolicyHeading heading(PolicyId id) {
        var policy = policy(id);
        var draft = drafts.get(policy.document());
        return new PolicyHeading(policy.number(), draft.title(), PolicyHeading.approved(draft.content()));
    }

    Policy policy(PolicyId id) {
        return policies.findById(id.value()).orElseThrow(PolicyNotFoundException::new);
    }

    /**
     * The policy, held until the transaction ends: others wait with their changes.
     *
     * @throws PolicyNotFoundException also when somebody has deleted it meanwhile
     */
    Policy hold(PolicyId id) {
        var policy = policy(id);
        try {
            drafts.hold(policy.document());
        } catch (DocumentNotFoundException e) {
            throw new PolicyNotFoundException();
        }
        return policy;
    }

    private PolicyComposer composer(Draft draft, DistrictProfile district) {
        return new PolicyComposer(Templates.of(store, draft.framework(), draft.clauses()), district, certifications());
    }

    Certifications certifications() {
        var shipped = store.shipped(PackKind.CREDENTIALS);
        return certifications.get(shipped, () -> new Certifications(store.data(shipped)));
    }

    PolicyChanges rules(PackVersionId clauses) {
        return new PolicyChanges(store.clauses(clauses), certifications());
    }

    private Optional<CostModelState> cost(Policy policy, DocumentContent content) {
        return costs.findFirstByPolicyIdOrderByIdDesc(policy.id()).map(kept -> kept.state(terms(content)));
    }

    /** Equal for equal terms: an estimate made for others is stale. */
    static String terms(DocumentContent content) {
        var terms = new StringBuilder();
        for (var card : RecognitionCard.values()) {
            terms.append(card).append('=').append(card.isChosen(content)).append('\n');
        }
        for (var card : RecognitionCard.values()) {
            terms.append(content.wording().getOrDefault(card.clause(), "")).append('\n');
        }
        PolicyTermNames.OF_MONEY.forEach(name ->
                terms.append(name).append('=').append(content.value(name)).append('\n'));
        // Estimates made before a schedule was asked for are of the same terms as long as nobody enters one.
        Arrays.stream(PlacementBlank.values())
                .map(PlacementBlank::key)
                .filter(key -> !content.value(key).isBlank())
                .forEach(key ->
                        terms.append(key).append('=').append(content.value(key)).append('\n'));
        return HexFormat.of().formatHex(Sha256.of(terms.toString()));
    }

    /** One policy with its draft. */
    final class OpenPolicy {

        private final Policy policy;
        private final Draft draft;
        private final DistrictProfile district;
        private final PolicyComposer composer;
        private final PolicyRecord record;
        private final Optional<CostModelState> cost;

        private OpenPolicy(
                Policy policy,
                Draft draft,
                DistrictProfile district,
                PolicyComposer composer,
                PolicyRecord record,
                Optional<CostModelState> cost) {
            this.policy = policy;
            this.draft = draft;
            this.district = district;
            this.composer = composer;
            this.record = record;
            this.cost = cost;
        }

        ComposedDocument compose(PolicyPaper paper) {
            return compose(paper, draft.content(), record);
        }

        ComposedDocument compose(PolicyPaper paper, DocumentContent content, PolicyRecord decided) {
            var facts = new PolicyFacts(policy.number(), district, decided, cost.orElse(null), today());
            return composer.compose(paper, content, facts.of(content), cost.orElse(null));
        }

        /** What its papers are called with that content. */
        PaperTitle titled(DocumentContent content) {
            return new PaperTitle(
                    policy.number(),
                    content.value(PolicyService.TITLE),
                    CodeScheme.of(district),
                    PrintWords.of(content));
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), district.timeZone());
        }

        DistrictProfile district() {
            return district;
        }

        PolicyRecord record() {
            return record;
        }

        Policy policy() {
            return policy;
        }

        Draft draft() {
            return draft;
        }

        PolicyComposer composer() {
            return composer;
        }

        Optional<CostModelState> cost() {
            return cost;
        }
    }
}
