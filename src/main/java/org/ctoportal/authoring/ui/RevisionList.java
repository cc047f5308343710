package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.approval.RevisionHistory;

/** The revisions of a document, the latest first, and how each stands with approval. */
class RevisionList extends Composite<Div> {

    private final Moments moments;

    RevisionList(RevisionHistory history, Moments moments) {
        this.moments = moments;
        var list = new UnorderedList();
        list.addClassNames("recent", "revisions");
        for (var revision : history.revisions()) {
            var words = new Span(getTranslation(
                    "authoring.comparison.revision",
                    revision.number(),
                    moments.time(revision.createdAt()),
                    revision.createdBy()));
            var standing = new Span(standing(revision, history));
            standing.addClassName("hint");
            var row = new ListItem(words, standing);
            history.submissionsOf(revision.number())
                    .forEach(submission -> row.add(new Anchor(
                            AuthoringRoutes.approvalOf(submission.id()),
                            getTranslation("authoring.revisions.review." + submission.status()))));
            list.add(row);
        }
        getContent().addClassName("panel");
        getContent().add(list);
    }

    private String standing(RevisionSummary revision, RevisionHistory history) {
        return history.approved(revision.number())
                .map(approved -> getTranslation(
                        "authoring.revisions.approved",
                        moments.day(approved.approvedAt()),
                        String.join("; ", approved.approvedBy())))
                .orElseGet(() -> getTranslation(
                        history.isInReview(revision.number())
                                ? "authoring.revisions.inReview"
                                : "authoring.revisions.draft"));
    }
}
