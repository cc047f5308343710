package org.ctoportal.jobdescription;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentShelfService;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.comparison.ComparisonPaper;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's job descriptions as a collection: copies, templates of its own, what is put away, two side by side. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class JobDescriptionLibraryService {

    /** More templates than that nobody chooses from. */
    private static final int MOST_TEMPLATES = 50;

    private final DraftService drafts;
    private final DocumentShelfService shelf;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final DocumentRenderer renderer;
    private final CurrentUser currentUser;
    private final Clock clock;

    JobDescriptionLibraryService(
            DraftService drafts,
            DocumentShelfService shelf,
            TemplateStoreService store,
            DistrictProfileService districts,
            DocumentRenderer renderer,
            CurrentUser currentUser,
            Clock clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.store = store;
        this.districts = districts;
        this.renderer = renderer;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins a description from another: the same decisions on the same template versions, a title of its own.
     *
     * @throws AnswersException when the title cannot be used
     */
    @Transactional
    public DocumentId duplicate(DocumentId original, String title) {
        var draft = drafts.hold(original, JobDescriptionComposer.KIND);
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        var content = draft.content().withValue(Answers.TITLE, title.strip());
        for (var value : FirstContent.prepared(currentUser.get(), today).entrySet()) {
            content = content.withValue(value.getKey(), value.getValue());
        }
        new ChangeRules(Templates.of(store, draft.framework(), draft.clauses())).check(content);
        return shelf.copy(original, title.strip(), content);
    }

    /**
     * Puts it away; nothing of it is lost.
     *
     * @throws org.ctoportal.authoring.InReviewException while somebody still has to decide on it
     */
    @Transactional
    public void archive(DocumentId id) {
        shelf.archive(id);
    }

    @Transactional
    public void bringBack(DocumentId id) {
        shelf.bringBack(id);
    }

    /** Says whether the district begins others from it. */
    @Transactional
    public void keepAsTemplate(DocumentId id, boolean template) {
        shelf.keepAsTemplate(id, template);
    }

    /** Titles of the position in use among districts; an older clause library without any has those the portal ships. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<String> titles() {
        var titles = titles(store.currentClauses());
        return titles.isEmpty() ? titles(store.clauses(store.shipped(PackKind.CLAUSES))) : titles;
    }

    private static List<String> titles(ClauseLibrary clauses) {
        return clauses.valueSets().stream()
                .filter(set -> set.variable().equals(Answers.TITLE))
                .flatMap(set -> set.values().stream())
                .distinct()
                .toList();
    }

    /** The district's own templates, by title. */
    @Transactional(readOnly = true)
    public List<DocumentSummary> templates() {
        var search = new DocumentSearch("", false, null, false, true, null, null);
        return shelf.list(JobDescriptionComposer.KIND, search, PageRequest.of(0, MOST_TEMPLATES, Sort.by("title")));
    }

    /** What differs between two descriptions as they stand now, sentence by sentence. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public ComparedDescriptions compare(DocumentId one, DocumentId other) {
        var first = drafts.get(one, JobDescriptionComposer.KIND);
        var second = drafts.get(other, JobDescriptionComposer.KIND);
        return new ComparedDescriptions(
                first.title(), second.title(), RevisionComparison.between(composed(first), composed(second)));
    }

    /** The same as a file, in words of the language. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public ExportedDocument comparison(DocumentId one, DocumentId other, DocumentFormat format, Locale language) {
        var compared = compare(one, other);
        var words = new ComparisonWords(language);
        var title = words.said("jobDescription.library.compare.paper", compared.first(), compared.second());
        var district = districts.profile();
        var today = LocalDate.ofInstant(clock.instant(), district.timeZone());
        var paper = ComparisonPaper.of(
                title,
                new Masthead(
                        district.name(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(today),
                        ""),
                words.said("jobDescription.library.compare.between", compared.first(), compared.second()),
                compared.comparison(),
                words,
                format);
        return ExportedDocument.named(
                compared.first() + " and " + compared.second(),
                format,
                renderer.render(paper, format, RenderOptions.plain()));
    }

    private ComposedDocument composed(Draft draft) {
        var templates = Templates.of(store, draft.framework(), draft.clauses());
        return new JobDescriptionComposer(templates, districts.profile()).compose(draft.content(), draft.revision());
    }
}
