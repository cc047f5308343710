package org.ctoportal.authoring.approval;

import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.RevisionService;

/** What a room above says of a kind of document that is approved. One for each kind. */
public interface ApprovalGate {

    String kind();

    /** What in the words of the draft keeps it from being submitted. */
    List<Blocker> blockers(Draft draft);

    /** How the draft is composed when it is frozen for approval. */
    RevisionService.Composition composition(Draft draft);

    /** Where the document is read and changed. */
    String pathOf(DocumentId id);
}
