package org.ctoportal.authoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of documents: each change is saved by itself and joins what others changed meanwhile. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class DraftService {

    /** Counts read so many documents at most. */
    private static final int MOST_READ = 200;

    private final AuthoredDocumentRepository documents;
    private final ContentJson json;
    private final CurrentUser currentUser;
    private final Clock clock;

    DraftService(AuthoredDocumentRepository documents, ContentJson json, CurrentUser currentUser, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public DocumentId create(NewDocument command) {
        var document = new AuthoredDocument(
                command, StoredContent.of(command.content(), json), Author.of(currentUser.get()), clock.instant());
        return new DocumentId(documents.save(document).id());
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public Draft get(DocumentId id) {
        return draft(documents.findById(id.value()).orElseThrow(DocumentNotFoundException::new));
    }

    /**
     * The draft of a document of that kind.
     *
     * @throws DocumentNotFoundException also for a document of another kind
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public Draft get(DocumentId id, String kind) {
        return of(kind, get(id));
    }

    /**
     * The draft of a document of that kind, held until the transaction ends.
     *
     * @throws DocumentNotFoundException also for a document of another kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Permissions.MAY_READ)
    public Draft hold(DocumentId id, String kind) {
        return of(kind, hold(id));
    }

    private static Draft of(String kind, Draft draft) {
        if (!draft.kind().equals(kind)) {
            throw new DocumentNotFoundException();
        }
        return draft;
    }

    /**
     * The draft, held until the transaction ends: others wait with their changes. Whoever decides something on a draft
     * and then changes it holds it first; a draft read before it is held may be an older one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Permissions.MAY_READ)
    public Draft hold(DocumentId id) {
        return draft(held(id));
    }

    /**
     * Applies the change to what is stored now.
     *
     * @throws ChangeConflictException when somebody else changed the same thing since
     */
    @Transactional
    public Draft apply(DocumentId id, Change change, DocumentRules rules) {
        var document = held(id);
        var content = change.apply(json.read(document.content(), DocumentContent.class));
        rules.check(content);
        document.change(
                rules.titleOf(content), StoredContent.of(content, json), Author.of(currentUser.get()), clock.instant());
        return draft(document);
    }

    /** Puts the draft on other template versions, with the content it has there. Whoever decides that holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void upgrade(DocumentId id, TemplateVersions to, DocumentContent content, DocumentRules rules) {
        rules.check(content);
        held(id).upgrade(
                        to,
                        rules.titleOf(content),
                        StoredContent.of(content, json),
                        Author.of(currentUser.get()),
                        clock.instant());
    }

    /** A revision was agreed to. Unless the draft went on meanwhile, nobody has drafted anything since. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize(Permissions.MAY_READ)
    public void agreed(DocumentId id, int revision) {
        var document = held(id);
        if (document.isRevisionCurrent() && document.lastRevision() == revision) {
            document.forgetDrafters();
        }
    }

    /** The numbers of all documents of a kind. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<Long> numbers(String kind) {
        return documents.findNumbers(kind);
    }

    /** Those of a kind among the numbers. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<Draft> all(String kind, Collection<Long> numbers) {
        return documents.findByKindAndIdIn(kind, numbers).stream()
                .map(this::draft)
                .toList();
    }

    /** All documents of a kind, not put away, that stand on other versions than these. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<DocumentId> notOn(TemplateVersions versions, String kind) {
        return documents.findNotOn(
                kind, versions.framework().value(), versions.clauses().value());
    }

    /** How many those are. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public long countNotOn(TemplateVersions versions, String kind) {
        return documents.countNotOn(
                kind, versions.framework().value(), versions.clauses().value());
    }

    /** How many documents of a kind stand on another framework. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public long countNotOnFramework(PackVersionId framework, String kind) {
        return documents.countByKindAndFrameworkVersionIdNotAndArchivedAtIsNull(kind, framework.value());
    }

    /** How many documents of a kind stand on other clauses. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public long countNotOnClauses(PackVersionId clauses, String kind) {
        return documents.countByKindAndClauseVersionIdNotAndArchivedAtIsNull(kind, clauses.value());
    }

    /** Codes over which the documents of a kind that changed last have words of their own. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public Set<String> reworded(String kind) {
        return documents.findContents(kind, Limit.of(MOST_READ)).stream()
                .flatMap(content -> json.read(content, DocumentContent.class).wording().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private AuthoredDocument held(DocumentId id) {
        return documents.findWithLockById(id.value()).orElseThrow(DocumentNotFoundException::new);
    }

    private Draft draft(AuthoredDocument document) {
        return new Draft(
                new DocumentId(document.id()),
                document.kind(),
                document.title(),
                document.framework(),
                document.clauses(),
                json.read(document.content(), DocumentContent.class),
                document.lastRevision(),
                document.isRevisionCurrent(),
                document.drafters(),
                document.changedAt(),
                document.changedBy(),
                document.shelf());
    }
}
