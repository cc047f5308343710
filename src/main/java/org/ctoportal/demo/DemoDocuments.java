package org.ctoportal.demo;

import java.util.List;
import java.util.function.Function;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitApprovalService;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a search needs before it begins, approved by the superintendent and human resources of the demo. */
@Component
class DemoDocuments {

    private static final int MOST = 100;

    private final DemoActors actors;
    private final JobDescriptionService descriptions;
    private final ApprovalService approvals;
    private final DecisionService decisions;
    private final SearchService searches;
    private final InterviewKitService kits;
    private final KitApprovalService kitApprovals;

    DemoDocuments(
            DemoActors actors,
            JobDescriptionService descriptions,
            ApprovalService approvals,
            DecisionService decisions,
            SearchService searches,
            InterviewKitService kits,
            KitApprovalService kitApprovals) {
        this.actors = actors;
        this.descriptions = descriptions;
        this.approvals = approvals;
        this.decisions = decisions;
        this.searches = searches;
        this.kits = kits;
        this.kitApprovals = kitApprovals;
    }

    /** The approved description of that title; where there is none, it is drafted and approved. */
    DocumentId description(DraftJobDescription answers) {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        return searches.descriptions().stream()
                .filter(one -> one.title().equals(answers.title()))
                .map(ApprovedDocument::id)
                .findFirst()
                .orElseGet(() -> approved(answers));
    }

    private DocumentId approved(DraftJobDescription answers) {
        actors.actAs(DemoCast.SUPERINTENDENT);
        var description = descriptions.draft(answers);
        var approval = approvals.submit(description, "");
        for (var signer : List.of(DemoCast.HUMAN_RESOURCES, DemoCast.SUPERINTENDENT)) {
            actors.actAs(signer);
            decisions.decide(approval, new Decide(Verdict.APPROVED, signer, ""));
        }
        return description;
    }

    /** Whether the district has a kit of that title, as human resources see it. */
    boolean hasKit(String title) {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        return kits.list(PageRequest.of(0, MOST)).stream()
                .anyMatch(kit -> kit.title().equals(title));
    }

    /** Human resources make and submit a kit, the superintendent approves it, and human resources freeze it. */
    void kit(DocumentId description, Function<InterviewKitDetails, KitContent> change) {
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        var id = kits.make(new MakeKit(description, KitSpan.EVERY_SKILL));
        var made = kits.get(id);
        var changed = kits.change(id, made.version(), new WriteKit(made.title(), change.apply(made)));
        var submitted = kitApprovals.submit(id, changed.version());
        actors.actAs(DemoCast.SUPERINTENDENT);
        var approved = kitApprovals.approve(id, submitted.version());
        actors.actAs(DemoCast.HUMAN_RESOURCES);
        kitApprovals.freeze(id, approved.version());
    }
}
