package org.ctoportal.jobdescription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentShelfService;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.NewDocument;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting of job descriptions. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class JobDescriptionService {

    /** Nothing longer can be part of a title. */
    public static final int LONGEST_SEARCH = DraftJobDescription.LONGEST_TITLE;

    private final DraftService drafts;
    private final DocumentShelfService shelf;
    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    JobDescriptionService(
            DraftService drafts,
            DocumentShelfService shelf,
            TemplateStoreService templates,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.templates = templates;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Writes a complete job description from the five answers, on the current template versions.
     *
     * @throws AnswersException when an answer cannot be used
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public DocumentId draft(DraftJobDescription answers) {
        var problems = answers.problems();
        if (!problems.isEmpty()) {
            throw new AnswersException(problems);
        }
        var district = districts.profile();
        var current = Templates.inUse(templates);
        var today = LocalDate.ofInstant(clock.instant(), district.timeZone());
        var content = new FirstContent(district, current.clauses(), currentUser.get(), today).of(answers);
        return drafts.create(new NewDocument(
                JobDescriptionComposer.KIND,
                answers.title().strip(),
                current.framework().id(),
                current.clauses().id(),
                content));
    }

    @Transactional(readOnly = true)
    public JobDescriptionDraft get(DocumentId id) {
        return details(drafts.get(id));
    }

    /**
     * Saves one change.
     *
     * @throws org.ctoportal.authoring.content.ChangeConflictException when somebody else changed the same thing
     * @throws AnswersException when one of the five answers could not be used any more
     * @throws RefusedChangeException when the change carries too much or what cannot be
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public JobDescriptionDraft change(DocumentId id, Change change) {
        var rules = rules(drafts.hold(id));
        return details(drafts.apply(id, rules.checked(change), rules));
    }

    /**
     * Makes the answers what is {@code wanted}, as one step.
     *
     * @param seen the answers the person saw before
     * @throws AnswersException when an answer cannot be used
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public JobDescriptionDraft answer(DocumentId id, DraftJobDescription seen, DraftJobDescription wanted) {
        var rules = rules(drafts.hold(id));
        Answers.between(seen, wanted).forEach(change -> drafts.apply(id, rules.checked(change), rules));
        return details(drafts.get(id));
    }

    /** The latest change first, without those put away. */
    @Transactional(readOnly = true)
    public List<DocumentSummary> list(String titlePart, Pageable page) {
        return list(DocumentSearch.titled(titlePart), page);
    }

    @Transactional(readOnly = true)
    public List<DocumentSummary> list(DocumentSearch search, Pageable page) {
        if (search.title().length() > LONGEST_SEARCH) {
            return List.of();
        }
        return shelf.list(JobDescriptionComposer.KIND, search, page);
    }

    /** What could still be added to a section: framework items not chosen, and optional clauses taken out. */
    @Transactional(readOnly = true)
    public List<ItemChoice> choices(DocumentId id, String section) {
        var draft = drafts.get(id);
        var composer = composer(draft);
        var composed = composer.compose(draft.content(), draft.revision());
        return new SectionChoices(templates(draft), composer.duties()).of(section, composed);
    }

    /** The variables of a clause that people fill in. */
    @Transactional(readOnly = true)
    public List<Blank> blanks(DocumentId id, String clause) {
        var draft = drafts.get(id);
        return composer(draft).blanks(draft.content(), clause);
    }

    /** The choices beyond the five answers that decide which clauses apply. */
    @Transactional(readOnly = true)
    public List<Option> options(DocumentId id) {
        var draft = drafts.get(id);
        return composer(draft).options(draft.content());
    }

    private ChangeRules rules(Draft held) {
        if (held.shelf().archived()) {
            throw new RefusedChangeException("archived");
        }
        return new ChangeRules(templates(held));
    }

    private JobDescriptionDraft details(Draft draft) {
        var composer = composer(draft);
        var composed = composer.compose(draft.content(), draft.revision());
        return new JobDescriptionDraft(
                draft.id(),
                draft.title(),
                draft.content(),
                Answers.of(draft.content()),
                composed,
                composer.balance(composed),
                composer.coverage(composed, draft.content()),
                draft.revision(),
                draft.savedAt(),
                draft.savedBy(),
                draft.versions(),
                templates(draft).framework().version(),
                draft.shelf());
    }

    private JobDescriptionComposer composer(Draft draft) {
        return new JobDescriptionComposer(templates(draft), districts.profile());
    }

    private Templates templates(Draft draft) {
        return Templates.of(templates, draft.framework(), draft.clauses());
    }
}
