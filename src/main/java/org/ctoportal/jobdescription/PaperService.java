package org.ctoportal.jobdescription;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.DocumentPrinter;
import org.ctoportal.authoring.compose.SourceWords;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that go with a job description: the brief on CETL, the memo to the board, the emphasis and its arithmetic. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PaperService {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final DraftService drafts;
    private final EmphasisService emphasis;
    private final PositionMemoRepository memos;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final CurrentUser currentUser;
    private final Clock clock;

    PaperService(
            DraftService drafts,
            EmphasisService emphasis,
            PositionMemoRepository memos,
            TemplateStoreService store,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            CurrentUser currentUser,
            Clock clock) {
        this.drafts = drafts;
        this.emphasis = emphasis;
        this.memos = memos;
        this.store = store;
        this.districts = districts;
        this.renderer = renderer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the memo to the board says beyond the description, as it was kept last. */
    @Transactional(readOnly = true)
    public MemoAnswers memo(DocumentId id) {
        drafts.get(id, JobDescriptionComposer.KIND);
        return memos.findByDocumentId(id.value())
                .map(PositionMemo::answers)
                .orElseGet(() -> MemoAnswers.none(author()));
    }

    /**
     * Keeps that.
     *
     * @param seen what the person saw before
     * @return what is kept now
     * @throws RefusedChangeException when something is too long, the cost is none, or the description is archived
     * @throws StaleAnswersException when somebody else kept something else meanwhile
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public MemoAnswers keepMemo(DocumentId id, MemoAnswers seen, MemoAnswers answers) {
        if (!answers.isKeepable()) {
            throw new RefusedChangeException("long");
        }
        if (drafts.hold(id, JobDescriptionComposer.KIND).shelf().archived()) {
            throw new RefusedChangeException("archived");
        }
        var kept = memos.findByDocumentId(id.value());
        if (kept.isEmpty()) {
            return memos.save(new PositionMemo(id, answers, clock.instant())).answers();
        }
        var memo = kept.get();
        if (!memo.answers().equals(seen) && !memo.answers().equals(answers)) {
            throw new StaleAnswersException();
        }
        memo.keep(answers, clock.instant());
        return memo.answers();
    }

    /**
     * The paper as a file; {@code sources} prints where each sentence comes from.
     *
     * @throws IncompleteDocumentException when something that must be in it is missing
     * @throws DocumentNotFoundException when the district has no such description, or its templates no such paper
     */
    @Transactional(readOnly = true)
    public ExportedDocument export(DocumentId id, PaperKind kind, DocumentFormat format, boolean sources) {
        var draft = drafts.get(id, JobDescriptionComposer.KIND);
        var document =
                switch (kind) {
                    case EMPHASIS ->
                        EmphasisPaper.of(
                                draft.title(),
                                emphasis.sheet(id).orElseThrow(DocumentNotFoundException::new),
                                masthead(draft));
                    case CETL_BRIEF -> brief(draft);
                    case POSITION_MEMO -> memo(draft);
                };
        var plain = sources ? RenderOptions.withProvenance() : RenderOptions.plain();
        var options = kind == PaperKind.CETL_BRIEF ? plain.compactly() : plain;
        return ExportedDocument.of(
                document.title(), draft.revision(), format, renderer.render(document, format, options));
    }

    private Document brief(Draft draft) {
        var templates = templates(draft, CetlBriefPaper.KIND);
        var paper = new CetlBriefPaper(
                templates, circumstances(districts.profile()), store.data(store.shipped(PackKind.CREDENTIALS)));
        var composed = paper.compose(draft.content(), today());
        return new CetlBriefPrint(paper, composed).print("CETL at a glance", masthead(draft));
    }

    /**
     * What the memo needs besides what is asked for it: of the description, and of the district's profile.
     *
     * @throws DocumentNotFoundException when the district has no such description, or its templates no memo
     */
    @Transactional(readOnly = true)
    public List<Blank> missingInMemo(DocumentId id) {
        return composedMemo(drafts.get(id, JobDescriptionComposer.KIND)).missing().stream()
                .filter(blank -> !PositionMemoPaper.ASKED.contains(blank.name()))
                .toList();
    }

    private ComposedDocument composedMemo(Draft draft) {
        var templates = templates(draft, PositionMemoPaper.KIND);
        var district = districts.profile();
        var composer = new JobDescriptionComposer(Templates.of(store, draft.framework(), draft.clauses()), district);
        var described = composer.compose(draft.content(), draft.revision());
        return new PositionMemoPaper(templates, district)
                .compose(draft.content(), described, composer.balance(described), memo(draft.id()), draft.revision());
    }

    private Document memo(Draft draft) {
        var composed = composedMemo(draft);
        if (!composed.missing().isEmpty()) {
            throw new IncompleteDocumentException(composed.missing());
        }
        return printed("Memo: new position, " + draft.title(), draft, composed);
    }

    private Document printed(String title, Draft draft, ComposedDocument composed) {
        return new DocumentPrinter(item -> "", new SourceWords(Locale.US)::of).print(title, masthead(draft), composed);
    }

    /** The framework of the description with the clauses the district uses now: papers are written anew each time. */
    private Templates templates(Draft draft, String kind) {
        var templates = new Templates(store.framework(draft.framework()), store.currentClauses());
        if (templates.clauses().kinds().stream().noneMatch(known -> known.code().equals(kind))) {
            throw new DocumentNotFoundException();
        }
        return templates;
    }

    private static Circumstances circumstances(DistrictProfile district) {
        return new Circumstances(district.state(), district.organizationType().name());
    }

    private Masthead masthead(Draft draft) {
        return new Masthead(
                districts.profile().name(), today().format(DATE), "From the draft of revision " + draft.revision());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private String author() {
        var person = currentUser.get();
        return person.title().isEmpty() ? person.name() : person.name() + ", " + person.title();
    }
}
