package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.compensation.policy.PolicyBook.OpenPolicy;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words a policy had when something was decided about it. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyVersionService {

    private final PolicyBook book;
    private final DraftService drafts;
    private final RevisionService revisions;

    PolicyVersionService(PolicyBook book, DraftService drafts, RevisionService revisions) {
        this.book = book;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** @throws PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public PolicyBasis basis(PolicyId id) {
        var open = book.open(id);
        var policy = open.policy();
        var draft = open.draft();
        return new PolicyBasis(
                policy.document(),
                policy.number(),
                draft.title(),
                policy.begunBy(),
                LocalDate.ofInstant(policy.begunAt(), open.district().timeZone()),
                draft.revisionCurrent(),
                isComplete(open),
                draft.drafters(),
                open.cost().orElse(null));
    }

    private boolean isComplete(OpenPolicy open) {
        if (!open.compose(PolicyPaper.POLICY).missing().isEmpty()) {
            return false;
        }
        try {
            return new TermsReader(open.draft().content())
                    .read(open.policy().number(), new ReadTerms.Start(open.today(), null, null))
                    .unread()
                    .isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the words as they are now change against a kept revision. */
    @Transactional(readOnly = true)
    public RevisionComparison changesSince(PolicyId id, int revision) {
        var open = book.open(id);
        var kept = revisions.get(open.policy().document(), revision);
        return RevisionComparison.between(
                kept, open.compose(PolicyPaper.POLICY), open.draft().revision());
    }

    /** The words of a kept revision. */
    @Transactional(readOnly = true)
    public ComposedDocument words(PolicyId id, int revision) {
        return revisions.get(book.policy(id).document(), revision).composed();
    }

    /** The title of a kept revision. */
    @Transactional(readOnly = true)
    public String title(PolicyId id, int revision) {
        return revisions.get(book.policy(id).document(), revision).content().value(PolicyService.TITLE);
    }

    /** What payments follow from, as a kept revision says it. */
    @Transactional(readOnly = true)
    public ReadTerms terms(PolicyId id, int revision, ReadTerms.Start start) {
        var policy = book.policy(id);
        var content = revisions.get(policy.document(), revision).content();
        var name = policy.number() + " " + content.value(PolicyService.TITLE);
        return new TermsReader(content).read(name, start);
    }

    /**
     * Lets nobody change the words until the transaction ends.
     *
     * @throws PolicyNotFoundException also when somebody has deleted the policy meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PolicyId id) {
        book.hold(id);
    }

    /** The board agreed to the latest kept words: whoever drafts from now on drafts something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void agreed(PolicyId id) {
        var open = book.open(id);
        drafts.agreed(open.policy().document(), open.draft().lastRevision());
    }

    /** Makes the words those of a kept revision again. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void restore(PolicyId id, int revision) {
        var document = book.policy(id).document();
        var kept = revisions.get(document, revision);
        drafts.upgrade(document, kept.versions(), kept.content(), book.rules(kept.clauses()));
    }

    /** Keeps the words as they are with what was decided, and gives the number of the revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(PolicyId id, PolicyRecord record) {
        var open = book.open(id);
        return revisions.keepAnew(
                open.policy().document(), (content, number) -> open.compose(PolicyPaper.POLICY, content, record));
    }
}
