package org.ctoportal.compensation.policy;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.NewDocument;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.policy.PolicyBook.OpenPolicy;
import org.ctoportal.compensation.policy.RefusedPolicyException.Reason;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting of policies that recognize certification. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyService {

    public static final String TITLE = "policy.title";
    public static final String SCHEDULE_A = "schedule.a";

    private final PolicyRepository policies;
    private final KeptPolicyCostRepository costs;
    private final PolicyBook book;
    private final PolicyStanding standing;
    private final DraftService drafts;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    PolicyService(
            PolicyRepository policies,
            KeptPolicyCostRepository costs,
            PolicyBook book,
            PolicyStanding standing,
            DraftService drafts,
            TemplateStoreService store,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.policies = policies;
        this.costs = costs;
        this.book = book;
        this.standing = standing;
        this.drafts = drafts;
        this.store = store;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes a policy from the cards, on the template versions in use.
     *
     * @throws RefusedPolicyException when number or title cannot be
     * @throws PolicyNumberTakenException when another policy has the number
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public PolicyId begin(BeginPolicy command) {
        checkNumber(command.number());
        if (!BeginPolicy.isTitle(command.title())) {
            throw new RefusedPolicyException(Reason.TITLE);
        }
        var current = Templates.inUse(store);
        var content = new FirstPolicy(current.clauses(), districts.profile(), currentUser.get()).of(command);
        var document = drafts.create(new NewDocument(
                PolicyPaper.POLICY.kind(),
                command.title(),
                current.framework().id(),
                current.clauses().id(),
                content));
        return policies.save(
                        new Policy(command.number(), document, currentUser.get().name(), clock.instant()))
                .policyId();
    }

    /** By number. */
    @Transactional(readOnly = true)
    public List<PolicySummary> list(Pageable page) {
        return policies.findSummaries(page);
    }

    /** @throws PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public PolicyDetails get(PolicyId id) {
        return details(book.open(id));
    }

    /** For whoever needs none of its words: a policy is composed for its readers alone. */
    @Transactional(readOnly = true)
    public PolicyHeading heading(PolicyId id) {
        return book.heading(id);
    }

    /**
     * Saves one change.
     *
     * @throws org.ctoportal.authoring.content.ChangeConflictException when somebody else changed the same thing
     * @throws RefusedPolicyException when it cannot be
     * @throws PolicyClosedException when the board has adopted it
     * @throws PolicyNotFoundException also when somebody has deleted it meanwhile
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public PolicyDetails change(PolicyId id, Change change) {
        var policy = book.hold(id);
        requireOpen(id);
        var rules = book.rules(drafts.get(policy.document()).clauses());
        drafts.apply(policy.document(), rules.checked(change), rules);
        return details(book.open(policy));
    }

    /** Gives it another number. */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public PolicyDetails renumber(PolicyId id, String number) {
        var policy = book.hold(id);
        requireOpen(id);
        if (!policy.number().equals(number.strip())) {
            checkNumber(number.strip());
            policy.renumber(number.strip());
        }
        return details(book.open(policy));
    }

    /**
     * Keeps an estimate for the terms the policy has now.
     *
     * @throws RefusedPolicyException when an amount cannot be
     * @throws PolicyNotFoundException also when somebody has deleted the policy meanwhile
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public PolicyDetails keepCost(PolicyId id, PolicyCost cost) {
        if (!cost.isKeepable()) {
            throw new RefusedPolicyException(Reason.VALUE);
        }
        var open = book.open(book.hold(id));
        costs.saveAndFlush(new KeptPolicyCost(
                id,
                cost,
                PolicyBook.terms(open.draft().content()),
                currentUser.get().name(),
                clock.instant()));
        return details(book.open(id));
    }

    /** What Schedule A may list. */
    @Transactional(readOnly = true)
    public List<Certification> certifications() {
        return book.certifications().all();
    }

    @Transactional(readOnly = true)
    public CodeScheme codeScheme() {
        return CodeScheme.of(districts.profile());
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_PROFILE)
    public void keepCodeScheme(CodeScheme scheme) {
        districts.keepFacts(Map.of(CodeScheme.FACT, scheme.name()));
    }

    private void requireOpen(PolicyId id) {
        if (!standing.isOpen(id)) {
            throw new PolicyClosedException();
        }
    }

    private void checkNumber(String number) {
        if (!BeginPolicy.isNumber(number)) {
            throw new RefusedPolicyException(Reason.NUMBER);
        }
        if (policies.existsByPolicyNumber(number)) {
            throw new PolicyNumberTakenException();
        }
    }

    /** A policy needs the amounts of the salary schedule too, though it does not print them. */
    private static List<Blank> missing(OpenPolicy open, PolicyPaper paper, ComposedDocument composed) {
        var printed = composed.missing();
        var content = open.draft().content();
        var placed = Stream.of(RecognitionCard.values())
                .filter(card -> paper == PolicyPaper.POLICY && card.isChosen(content))
                .flatMap(card -> PlacementBlank.blanks(card, content).stream())
                .filter(blank -> blank.value().isBlank());
        return Stream.concat(printed.stream(), placed).toList();
    }

    private static CardDetails card(OpenPolicy open, RecognitionCard card) {
        var content = open.draft().content();
        var ofClause = open.composer().blanks(content, card.clause());
        var blanks = Stream.concat(ofClause.stream(), PlacementBlank.blanks(card, content).stream())
                .toList();
        return new CardDetails(card, card.isChosen(content), blanks);
    }

    private PolicyDetails details(OpenPolicy open) {
        var draft = open.draft();
        var content = draft.content();
        var missing = new EnumMap<PolicyPaper, List<Blank>>(PolicyPaper.class);
        var policy = open.compose(PolicyPaper.POLICY);
        for (var paper : PolicyPaper.values()) {
            var gaps = missing(open, paper, paper == PolicyPaper.POLICY ? policy : open.compose(paper));
            if (!gaps.isEmpty()) {
                missing.put(paper, gaps);
            }
        }
        return new PolicyDetails(
                open.policy().policyId(),
                draft.id(),
                open.policy().number(),
                draft.title(),
                content,
                policy,
                Arrays.stream(RecognitionCard.values())
                        .map(card -> card(open, card))
                        .toList(),
                open.composer().common(content),
                missing,
                open.cost().orElse(null),
                standing.isOpen(open.policy().policyId()),
                draft.savedAt(),
                draft.savedBy());
    }
}
