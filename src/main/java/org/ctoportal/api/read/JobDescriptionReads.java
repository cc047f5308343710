package org.ctoportal.api.read;

import java.time.Instant;
import java.util.List;
import org.ctoportal.api.read.Asked.Page;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalDetails;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovalStatus;
import org.ctoportal.authoring.approval.Approved;
import org.ctoportal.authoring.approval.ApprovedRevision;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Job descriptions: the revision in force where there is one, else the draft; every sentence with its origin. */
@RestController
@PreAuthorize("hasAuthority('SCOPE_JOB_DESCRIPTIONS')")
class JobDescriptionReads {

    private final JobDescriptionService descriptions;
    private final RevisionService revisions;
    private final ApprovalHistoryService approvals;

    JobDescriptionReads(
            JobDescriptionService descriptions, RevisionService revisions, ApprovalHistoryService approvals) {
        this.descriptions = descriptions;
        this.revisions = revisions;
        this.approvals = approvals;
    }

    /** @param revision in review or approved; none for a draft */
    record Line(
            long id,
            String href,
            String title,
            String state,
            @Nullable Integer revision,
            Instant changedAt) {

        static Line of(DocumentSummary document) {
            return new Line(
                    document.id().value(),
                    ApiAddress.of(ApiAddress.JOB_DESCRIPTIONS, document.id().value()),
                    document.title(),
                    Words.of(document.standing()),
                    document.standingRevision() == 0 ? null : document.standingRevision(),
                    document.changedAt());
        }
    }

    /**
     * @param language of the sections, as a tag
     * @param approved the revision in force; none where none is
     * @param sections of that revision, else of the draft
     */
    record Whole(
            long id,
            String href,
            String title,
            String state,
            String language,
            Instant changedAt,
            @Nullable InForce approved,
            List<SectionAnswer> sections) {}

    record InForce(int revision, Instant approvedAt) {

        static InForce of(ApprovedRevision revision) {
            return new InForce(revision.number(), revision.approvedAt());
        }
    }

    @GetMapping(ApiAddress.JOB_DESCRIPTIONS)
    Page<Line> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var asked = Asked.of(ApiAddress.JOB_DESCRIPTIONS, page, size);
        return asked.answer(descriptions.list("", asked.pageable()), Line::of);
    }

    @GetMapping(ApiAddress.JOB_DESCRIPTIONS + "/{documentId}")
    Whole get(@PathVariable long documentId) {
        var id = new DocumentId(documentId);
        var draft = descriptions.get(id);
        var submissions = approvals.of(id);
        var approved = Approved.latest(submissions);
        var inForce = approved.map(revision -> revisions.get(id, revision.number()));
        var content = inForce.map(RevisionDetails::content).orElseGet(draft::content);
        return new Whole(
                documentId,
                ApiAddress.of(ApiAddress.JOB_DESCRIPTIONS, documentId),
                draft.title(),
                state(submissions, approved.isPresent()),
                ContentLanguage.of(content).tag(),
                draft.savedAt(),
                approved.map(InForce::of).orElse(null),
                SectionAnswer.of(inForce.map(RevisionDetails::composed).orElseGet(draft::composed)));
    }

    /** As in the list. */
    private static String state(List<ApprovalDetails> submissions, boolean approved) {
        return submissions.stream().anyMatch(one -> one.status() == ApprovalStatus.IN_REVIEW)
                ? "in-review"
                : approved ? "approved" : "draft";
    }
}
