package org.ctoportal.authoring.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.approval.Blocker.Kind;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/** Decides whether a draft can be submitted. */
@Component
class Readiness {

    private final ApprovalGates gates;
    private final ApprovalRecords records;

    Readiness(ApprovalGates gates, ApprovalRecords records) {
        this.gates = gates;
        this.records = records;
    }

    /** Everything that stands in the way when this person submits the draft. */
    List<Blocker> blockers(Draft draft, PersonId submitter, Route route, List<Colleague> colleagues) {
        var former = records.of(draft.id());
        var blockers = new ArrayList<Blocker>();
        if (former.stream().anyMatch(approval -> approval.status() == ApprovalStatus.IN_REVIEW)) {
            return List.of(Blocker.of(Kind.IN_REVIEW));
        }
        if (draft.shelf().archived()) {
            return List.of(Blocker.of(Kind.ARCHIVED));
        }
        if (draft.revisionCurrent()
                && former.stream()
                        .anyMatch(approval -> approval.status() == ApprovalStatus.APPROVED
                                && approval.revision() == draft.lastRevision())) {
            return List.of(Blocker.of(Kind.NOTHING_NEW));
        }
        blockers.addAll(gates.of(draft.kind()).blockers(draft));
        former.stream()
                .filter(approval -> approval.status() != ApprovalStatus.APPROVED)
                .flatMap(ApprovalDetails::openRemarks)
                .map(remark -> new Blocker(Kind.OPEN_REMARK, remark.text()))
                .forEach(blockers::add);
        blockers.addAll(ofRoute(route, drafters(draft, submitter), colleagues));
        return blockers;
    }

    /** Whoever submits a draft stands for its words. */
    static Set<PersonId> drafters(Draft draft, PersonId submitter) {
        return Stream.concat(draft.drafters().stream(), Stream.of(submitter)).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Blocker> ofRoute(Route route, Set<PersonId> drafters, List<Colleague> colleagues) {
        var nobody = route.stages().stream().anyMatch(stage -> reachable(stage, colleagues) < stage.needed());
        if (nobody) {
            return List.of(Blocker.of(Kind.NOBODY_TO_SIGN));
        }
        var course = new Course(route, drafters, new Voices(drafters, colleagues).on(route), List.of());
        return course.canBeAgreedByOthers() ? List.of() : List.of(Blocker.of(Kind.NO_OTHER_PERSON));
    }

    private static long reachable(Stage stage, List<Colleague> colleagues) {
        return Seating.most(stage.signers().stream()
                .map(signer -> colleagues.stream()
                        .filter(colleague -> signer.handOf(colleague) != Hand.NONE)
                        .map(Colleague::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList());
    }
}
