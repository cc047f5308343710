package org.ctoportal.authoring.approval;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.Course.Vote;
import org.ctoportal.identity.Colleague;
import org.springframework.stereotype.Component;

/** Reads submissions together with what hangs on them. */
@Component
class ApprovalRecords {

    private final ApprovalRepository approvals;
    private final ApprovalSignerRepository signers;
    private final ApprovalDecisionRepository decisions;
    private final ApprovalRemarkRepository remarks;

    ApprovalRecords(
            ApprovalRepository approvals,
            ApprovalSignerRepository signers,
            ApprovalDecisionRepository decisions,
            ApprovalRemarkRepository remarks) {
        this.approvals = approvals;
        this.signers = signers;
        this.decisions = decisions;
        this.remarks = remarks;
    }

    /** Everything a document went through, the latest first. */
    List<ApprovalDetails> of(DocumentId document) {
        return details(approvals.findByDocumentIdOrderByIdDesc(document.value()));
    }

    ApprovalDetails of(Approval approval) {
        return details(List.of(approval)).getFirst();
    }

    private List<ApprovalDetails> details(List<Approval> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Approval::id).toList();
        var itsSigners = signers.findByApprovalIdInOrderByStageAscPlaceAsc(ids).stream()
                .collect(groupingBy(ApprovalSigner::approvalId));
        var itsDecisions =
                decisions.findByApprovalIdInOrderById(ids).stream().collect(groupingBy(ApprovalDecision::approvalId));
        var itsRemarks =
                remarks.findByApprovalIdInOrderById(ids).stream().collect(groupingBy(ApprovalRemark::approvalId));
        return found.stream()
                .map(approval -> new ApprovalDetails(
                        approval.approvalId(),
                        approval.document(),
                        approval.revision(),
                        approval.status(),
                        approval.note(),
                        approval.submittedAt(),
                        approval.submittedBy(),
                        approval.closedAt(),
                        approval.closedBy(),
                        signers(
                                itsSigners.getOrDefault(approval.id(), List.of()),
                                itsDecisions.getOrDefault(approval.id(), List.of())),
                        remarks(itsRemarks.getOrDefault(approval.id(), List.of()))))
                .toList();
    }

    private static List<SignerDetails> signers(List<ApprovalSigner> places, List<ApprovalDecision> decided) {
        return places.stream()
                .map(place -> new SignerDetails(
                        place.spot(),
                        place.needed(),
                        place.signer(),
                        place.isWaiting(),
                        decided.stream()
                                .filter(decision -> decision.spot().equals(place.spot()))
                                .findFirst()
                                .map(ApprovalDecision::details)
                                .orElse(null)))
                .toList();
    }

    private static List<RemarkDetails> remarks(List<ApprovalRemark> all) {
        return all.stream()
                .filter(remark -> remark.answeredId() == null)
                .map(remark -> remark.details(all.stream()
                        .filter(answer -> Long.valueOf(remark.id()).equals(answer.answeredId()))
                        .map(answer -> answer.details(List.of()))
                        .toList()))
                .toList();
    }

    List<ApprovalSigner> signersOf(Approval approval) {
        return signers.findByApprovalIdInOrderByStageAscPlaceAsc(List.of(approval.id()));
    }

    /** How far it has come. */
    Course course(Approval approval, List<ApprovalSigner> places, List<Colleague> colleagues) {
        var stages = new ArrayList<Stage>();
        places.stream()
                .collect(groupingBy(place -> place.spot().stage(), java.util.TreeMap::new, Collectors.toList()))
                .values()
                .forEach(stage -> stages.add(new Stage(
                        stage.stream().map(ApprovalSigner::signer).toList(),
                        stage.getFirst().needed())));
        var route = new Route(stages);
        List<Vote> votes = decisions.findByApprovalIdInOrderById(List.of(approval.id())).stream()
                .map(ApprovalDecision::vote)
                .toList();
        var voices = new Voices(approval.drafters(), colleagues);
        return new Course(route, approval.drafters(), voices.on(route), votes);
    }
}
