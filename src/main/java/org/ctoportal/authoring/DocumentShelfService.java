package org.ctoportal.authoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a district as a collection: looked through, copied, put away and brought back. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class DocumentShelfService {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "changedAt", "id");
    private static final Sort STABLE = Sort.by(Sort.Direction.DESC, "id");

    private final AuthoredDocumentRepository documents;
    private final ContentJson json;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentShelfService(AuthoredDocumentRepository documents, ContentJson json, CurrentUser currentUser, Clock clock) {
        this.documents = documents;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A page of the documents looked for; the latest change first unless the page is sorted otherwise. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<DocumentSummary> list(String kind, DocumentSearch search, Pageable page) {
        var sort = page.getSort().isSorted() ? page.getSort().and(STABLE) : LATEST_FIRST;
        var notOn = search.notOn();
        var standing = search.standing();
        var begunBy = search.begunBy();
        return documents.findSummaries(
                kind,
                search.pattern(),
                search.inWords() && !search.text().isBlank(),
                search.archived(),
                search.templatesOnly(),
                begunBy == null ? 0 : begunBy.value(),
                notOn == null ? 0 : notOn.framework().value(),
                notOn == null ? 0 : notOn.clauses().value(),
                standing == null ? "" : standing.name(),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), sort));
    }

    /** Who began documents of a kind, by name; those whose name has this part. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<Beginner> beginners(String kind, String namePart, Pageable page) {
        return documents.findBeginners(kind, DocumentSearch.pattern(namePart), page);
    }

    /** That person among them; none who began nothing of the kind in this district. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public Optional<Beginner> findBeginner(String kind, PersonId person) {
        return documents.findBeginner(kind, person.value());
    }

    /**
     * Begins a document from another, on the same template versions and with the same decisions.
     *
     * @param content the content of the original under the copy's own title
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId copy(DocumentId original, String title, DocumentContent content) {
        var from = held(original);
        var copy = new AuthoredDocument(
                new NewDocument(from.kind(), title, from.framework(), from.clauses(), content),
                StoredContent.of(content, json),
                Author.of(currentUser.get()),
                clock.instant());
        copy.copiedFrom(original);
        return new DocumentId(documents.save(copy).id());
    }

    /**
     * Puts a document away; nothing of it is lost.
     *
     * @throws InReviewException while somebody still has to decide on it
     */
    @Transactional
    public void archive(DocumentId id) {
        var document = held(id);
        if (documents.isInReview(id.value())) {
            throw new InReviewException();
        }
        document.archive(clock.instant());
    }

    @Transactional
    public void bringBack(DocumentId id) {
        held(id).bringBack();
    }

    /** Says whether the district begins others from it. */
    @Transactional
    public void keepAsTemplate(DocumentId id, boolean template) {
        held(id).keepAsTemplate(template);
    }

    private AuthoredDocument held(DocumentId id) {
        return documents.findWithLockById(id.value()).orElseThrow(DocumentNotFoundException::new);
    }
}
