package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the portal: kept revisions and their files, and the preview of the draft. Rendering holds no transaction. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class JobDescriptionExportService {

    private static final String DISTRICT_NAME = "district.name";

    private final DraftService drafts;
    private final RevisionService revisions;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final ApprovalHistoryService approvals;
    private final PortalAddress address;

    JobDescriptionExportService(
            DraftService drafts,
            RevisionService revisions,
            TemplateStoreService store,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            ApprovalHistoryService approvals,
            PortalAddress address) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.store = store;
        this.districts = districts;
        this.renderer = renderer;
        this.approvals = approvals;
        this.address = address;
    }

    /**
     * Keeps the draft as a numbered revision, unless nothing changed since the last one. Every paper is of a kept
     * revision, so that its words can always be shown again.
     *
     * @return the number
     * @throws IncompleteDocumentException when required values are missing
     */
    @Transactional
    public int keep(DocumentId id) {
        var draft = drafts.hold(id, JobDescriptionComposer.KIND);
        var composer = new JobDescriptionComposer(
                Templates.of(store, draft.framework(), draft.clauses()), districts.profile());
        var missing = composer.compose(draft.content(), draft.revision()).missing();
        if (!missing.isEmpty()) {
            throw new IncompleteDocumentException(missing);
        }
        return revisions.keep(id, composer::compose);
    }

    @Transactional(readOnly = true)
    public List<RevisionSummary> revisions(DocumentId id) {
        return revisions.list(id);
    }

    /**
     * The file of a kept revision; {@code sources} prints where each sentence came from.
     *
     * @throws IncompleteDocumentException when it was kept with required values missing
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ExportedDocument export(DocumentId id, int number, DocumentFormat format, boolean sources) {
        var revision = revisions.get(id, number);
        if (!revision.composed().missing().isEmpty()) {
            throw new IncompleteDocumentException(revision.composed().missing());
        }
        var district = districts.profile();
        var title = revision.content().value(Answers.TITLE);
        var templates = Templates.of(store, revision.framework(), revision.clauses());
        var composer = new JobDescriptionComposer(templates, district);
        var approval =
                new ApprovalPrint(number, approvals.approved(id), district.timeZone(), words(revision.content()));
        var composed = ApprovedWords.of(revision, composer, approval.signed());
        var document = new JobDescriptionPrinter(templates, composer.balance(composed))
                .print(
                        title,
                        ContentLanguage.of(revision.content()),
                        revision.content().value(DISTRICT_NAME),
                        LocalDate.ofInstant(revision.createdAt(), district.timeZone()),
                        approval,
                        composed);
        var options = sources ? RenderOptions.withProvenance() : RenderOptions.plain();
        return ExportedDocument.of(
                title, number, format, renderer.render(linked(document, templates), format, options));
    }

    /** The draft as it would be printed, as an HTML fragment. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String preview(DocumentId id) {
        var draft = drafts.get(id, JobDescriptionComposer.KIND);
        var district = districts.profile();
        var templates = Templates.of(store, draft.framework(), draft.clauses());
        var composer = new JobDescriptionComposer(templates, district);
        var approval = new ApprovalPrint(
                draft.revision(), approvals.approved(id), district.timeZone(), words(draft.content()));
        var composed = composer.compose(draft.content(), draft.revision(), approval.signed());
        var document = new JobDescriptionPrinter(templates, composer.balance(composed))
                .print(
                        draft.title(),
                        ContentLanguage.of(draft.content()),
                        draft.content().value(DISTRICT_NAME),
                        LocalDate.ofInstant(draft.savedAt(), district.timeZone()),
                        approval,
                        composed);
        return renderer.html(linked(document, templates), RenderOptions.plain());
    }

    private static PageWords words(DocumentContent content) {
        return new PageWords(ContentLanguage.of(content).locale());
    }

    private Document linked(Document document, Templates templates) {
        return address.isKnown() ? new RubricLink(templates.framework(), address.url()).in(document) : document;
    }
}
