package org.ctoportal.interview.kit;

import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.springframework.stereotype.Component;

/** What a job description says of a position: its title, its language and its duties, as approved or else as drafted. */
record Position(KitOrigin origin, String title, ContentLanguage language, List<Duty> duties) {

    /** Finds positions. */
    @Component
    static class Finder {

        private final JobDescriptionService descriptions;
        private final ApprovalHistoryService approvals;
        private final RevisionService revisions;

        Finder(JobDescriptionService descriptions, ApprovalHistoryService approvals, RevisionService revisions) {
            this.descriptions = descriptions;
            this.approvals = approvals;
            this.revisions = revisions;
        }

        /** Fails with {@link org.ctoportal.authoring.DocumentNotFoundException} as for one of another district. */
        Position of(DocumentId id) {
            var draft = descriptions.get(id);
            return approvals
                    .inForce(id)
                    .map(approved -> revisions.get(id, approved.number()))
                    .map(revision -> new Position(
                            new KitOrigin(id, revision.number(), revision.framework()),
                            draft.title(),
                            ContentLanguage.of(revision.content()),
                            duties(revision.composed())))
                    .orElseGet(() -> new Position(
                            new KitOrigin(id, KitOrigin.DRAFT, draft.versions().framework()),
                            draft.title(),
                            ContentLanguage.of(draft.content()),
                            duties(draft.composed())));
        }

        private static List<Duty> duties(ComposedDocument composed) {
            return composed.section(DutyBalance.SECTION).map(ComposedSection::items).orElse(List.of()).stream()
                    .filter(item -> !item.group().isEmpty())
                    .map(item -> new Duty(item.code(), item.group(), item.text()))
                    .toList();
        }
    }
}
