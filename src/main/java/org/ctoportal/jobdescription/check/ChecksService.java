package org.ctoportal.jobdescription.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Report;
import org.ctoportal.rules.book.Scope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks job descriptions against the rules of today. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ChecksService {

    private static final Scope SCOPE = Scope.of("JOB_DESCRIPTION", "JD_CHECK", "DOCUMENT_CHECK");

    /** Letting this warning stand is how the reason gets on record that another rule asks for. */
    private static final String CETL_REQUIRED = "CETL-REQUIRED";

    private final JobDescriptionService jobDescriptions;
    private final DraftService drafts;
    private final FindingWaiverRepository waivers;
    private final RuleBookService rules;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChecksService(
            JobDescriptionService jobDescriptions,
            DraftService drafts,
            FindingWaiverRepository waivers,
            RuleBookService rules,
            TemplateStoreService store,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.jobDescriptions = jobDescriptions;
        this.drafts = drafts;
        this.waivers = waivers;
        this.rules = rules;
        this.store = store;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the rules find in the job description as it is stored now. */
    @Transactional(readOnly = true)
    public Checks findings(DocumentId id) {
        return of(jobDescriptions.get(id));
    }

    /** Whether something keeps the job description from being approved. */
    @Transactional(readOnly = true)
    public boolean hasErrors(DocumentId id) {
        return findings(id).hasErrors();
    }

    /** The same of a draft that was just read. */
    @Transactional(readOnly = true)
    public Checks of(JobDescriptionDraft draft) {
        var all = waivers.findByDocumentIdOrderById(draft.id().value());
        var subject = subject(draft);
        var report = report(subject, all);
        var found = report.findings().stream()
                .map(finding -> subject.checked(finding, covering(all, finding)))
                .toList();
        var covered = found.stream().map(CheckedFinding::waiver).toList();
        return new Checks(
                found,
                report.undecided(),
                all.stream()
                        .map(FindingWaiver::details)
                        .filter(Predicate.not(covered::contains))
                        .toList());
    }

    private Report report(Subject subject, List<FindingWaiver> all) {
        var reason = all.stream()
                .filter(waiver -> waiver.ruleCode().equals(CETL_REQUIRED) && !waiver.isRevoked())
                .map(waiver -> waiver.details().reason())
                .findFirst()
                .orElse(null);
        var book = rules.book();
        var today = LocalDate.ofInstant(clock.instant(), subject.district().timeZone());
        return book.check(SCOPE, today, book.facts(subject.facts(reason).all()));
    }

    private static Optional<Waiver> covering(List<FindingWaiver> all, Finding finding) {
        return all.stream()
                .filter(waiver -> waiver.covers(finding))
                .reduce((earlier, later) -> later)
                .map(FindingWaiver::details);
    }

    /**
     * Puts a finding right with the clause the rule suggests; an empty one only takes the words out.
     *
     * @throws GoneFindingException when there is nothing to put right that way any more
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public JobDescriptionDraft fix(DocumentId id, String rule, String clause) {
        drafts.hold(id);
        var draft = jobDescriptions.get(id);
        var subject = subject(draft);
        var all = waivers.findByDocumentIdOrderById(id.value());
        var fix = report(subject, all).findings().stream()
                .filter(finding -> finding.code().equals(rule))
                .flatMap(finding -> subject.fixes().of(finding).stream())
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElseThrow(GoneFindingException::new);
        fix.changes().forEach(change -> jobDescriptions.change(id, change));
        return jobDescriptions.get(id);
    }

    /**
     * Lets a warning stand.
     *
     * @throws GoneFindingException when there is no such warning, or it stands already
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void waive(DocumentId id, String rule, String reason) {
        if (reason.isBlank() || reason.length() > Waiver.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason is needed");
        }
        drafts.hold(id);
        var finding = findings(id).findings().stream()
                .filter(found -> found.finding().code().equals(rule) && found.isWaivable() && found.isOpen())
                .map(CheckedFinding::finding)
                .findFirst()
                .orElseThrow(GoneFindingException::new);
        waivers.save(
                new FindingWaiver(id, finding, reason.strip(), currentUser.get().name(), clock.instant()));
    }

    /** Takes back that a warning may stand; what was said is kept. */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public void revoke(DocumentId id, String rule) {
        drafts.hold(id);
        var author = currentUser.get().name();
        var standing = new ArrayList<>(waivers.findByDocumentIdOrderById(id.value()));
        standing.removeIf(waiver -> waiver.isRevoked() || !waiver.ruleCode().equals(rule));
        standing.forEach(waiver -> waiver.revoke(author, clock.instant()));
    }

    private Subject subject(JobDescriptionDraft draft) {
        var versions = draft.versions();
        return new Subject(draft, Templates.of(store, versions.framework(), versions.clauses()), districts.profile());
    }

    /** A draft with what it stands on. */
    private record Subject(JobDescriptionDraft draft, Templates templates, DistrictProfile district) {

        DraftFacts facts(@org.jspecify.annotations.Nullable String cetlReason) {
            return new DraftFacts(draft, templates, district, cetlReason);
        }

        Fixes fixes() {
            var circumstances = new Circumstances(
                    district.state(), district.organizationType().name());
            return new Fixes(draft, templates.clauses(), circumstances);
        }

        CheckedFinding checked(Finding finding, Optional<Waiver> waiver) {
            return new CheckedFinding(
                    finding,
                    new Places(draft, facts(null)).of(finding),
                    fixes().of(finding).stream().map(Fix::offered).toList(),
                    waiver.orElse(null));
        }
    }
}
