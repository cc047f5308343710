package org.ctoportal.authoring;

import java.time.Clock;
import java.util.List;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbered snapshots of documents. What leaves the portal is always one of them. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class RevisionService {

    private final AuthoredDocumentRepository documents;
    private final DocumentRevisionRepository revisions;
    private final ContentJson json;
    private final CurrentUser currentUser;
    private final Clock clock;

    RevisionService(
            AuthoredDocumentRepository documents,
            DocumentRevisionRepository revisions,
            ContentJson json,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.revisions = revisions;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Keeps the draft as a numbered revision, unless nothing changed since the last one; returns its number. */
    @Transactional
    public int keep(DocumentId id, Composition composition) {
        var document = documents.findWithLockById(id.value()).orElseThrow(DocumentNotFoundException::new);
        return document.isRevisionCurrent() ? document.lastRevision() : keep(document, composition);
    }

    /**
     * Keeps the draft as a numbered revision even if nobody changed it: what was decided about it changes its words, such
     * as the date on which a board read it.
     */
    @Transactional
    public int keepAnew(DocumentId id, Composition composition) {
        return keep(documents.findWithLockById(id.value()).orElseThrow(DocumentNotFoundException::new), composition);
    }

    private int keep(AuthoredDocument document, Composition composition) {
        var number = document.nextRevision();
        var composed = composition.compose(json.read(document.content(), DocumentContent.class), number);
        var snapshot = new Snapshot(document.content(), json.write(composed));
        revisions.save(new DocumentRevision(
                document,
                number,
                snapshot,
                composed.missing().isEmpty(),
                currentUser.get().name(),
                clock.instant()));
        return number;
    }

    /**
     * The revision with the words it had.
     *
     * @throws DamagedRevisionException when its row is not what was kept
     */
    @Transactional(readOnly = true)
    public RevisionDetails get(DocumentId id, int number) {
        var revision =
                revisions.findByDocumentIdAndNumber(id.value(), number).orElseThrow(DocumentNotFoundException::new);
        if (!revision.isIntact()) {
            throw new DamagedRevisionException(id, number);
        }
        return new RevisionDetails(
                revision.number(),
                revision.framework(),
                revision.clauses(),
                json.read(revision.snapshot().content(), DocumentContent.class),
                json.read(revision.snapshot().composed(), ComposedDocument.class),
                revision.createdAt(),
                revision.createdBy());
    }

    @Transactional(readOnly = true)
    public List<RevisionSummary> list(DocumentId id) {
        if (!documents.existsById(id.value())) {
            throw new DocumentNotFoundException();
        }
        return revisions.findSummaries(id.value());
    }

    /** Gives the words of a document's content under a revision number. */
    @FunctionalInterface
    public interface Composition {
        ComposedDocument compose(DocumentContent content, int revision);
    }
}
