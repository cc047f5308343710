package org.ctoportal.jobdescription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ctoportal.authoring.Beginner;
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
import org.ctoportal.identity.PersonId;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.PayRange;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.ScheduleNotFoundException;
import org.ctoportal.salary.SinglePayException;
import org.jspecify.annotations.Nullable;
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
    private final SalaryScheduleService schedules;
    private final CurrentUser currentUser;
    private final Clock clock;

    JobDescriptionService(
            DraftService drafts,
            DocumentShelfService shelf,
            TemplateStoreService templates,
            DistrictProfileService districts,
            SalaryScheduleService schedules,
            CurrentUser currentUser,
            Clock clock) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.templates = templates;
        this.districts = districts;
        this.schedules = schedules;
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
        var pay = paidBy(answers.pay());
        var paid = pay.map(answers::paidBy).orElse(answers);
        var problems = paid.problems();
        if (!problems.isEmpty()) {
            throw new AnswersException(problems);
        }
        var district = districts.profile();
        var current = Templates.inUse(templates);
        var today = LocalDate.ofInstant(clock.instant(), district.timeZone());
        var content = new FirstContent(district, current.clauses(), currentUser.get(), today)
                .of(paid, pay.map(ChosenPay::of));
        return drafts.create(new NewDocument(
                JobDescriptionComposer.KIND,
                answers.title().strip(),
                current.framework().id(),
                current.clauses().id(),
                content.withChosen(content.included(), notValid(current, today))));
    }

    /** A new document begins without what is no longer, or not yet, meant to be used. */
    private SortedSet<String> notValid(Templates current, LocalDate day) {
        var codes = new TreeSet<>(templates.notValidOn(current.framework().id(), day));
        codes.addAll(templates.notValidOn(current.clauses().id(), day));
        return codes;
    }

    @Transactional(readOnly = true)
    public JobDescriptionDraft get(DocumentId id) {
        return details(drafts.get(id, JobDescriptionComposer.KIND));
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
        var rules = rules(drafts.hold(id, JobDescriptionComposer.KIND));
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
        var draft = drafts.hold(id, JobDescriptionComposer.KIND);
        var rules = rules(draft);
        if (Objects.equals(seen.pay(), wanted.pay())) {
            Answers.between(seen, wanted).forEach(change -> drafts.apply(id, rules.checked(change), rules));
        } else {
            var pay = paidBy(wanted.pay());
            var paid = pay.map(wanted::paidBy).orElse(wanted);
            Answers.between(seen, paid).forEach(change -> drafts.apply(id, rules.checked(change), rules));
            Answers.payFrom(draft.content(), pay.map(ChosenPay::of)).forEach(change -> drafts.apply(id, change, rules));
        }
        return details(drafts.get(id, JobDescriptionComposer.KIND));
    }

    private Optional<PayRange> paidBy(@Nullable PayChoice choice) {
        try {
            return Optional.ofNullable(choice).map(schedules::range);
        } catch (ScheduleNotFoundException | SinglePayException | IllegalArgumentException e) {
            throw new AnswersException(Map.of(DraftJobDescription.Field.PAY, "pay"));
        }
    }

    /** The latest change first, without those put away. */
    @Transactional(readOnly = true)
    public List<DocumentSummary> list(String titlePart, Pageable page) {
        return list(DocumentSearch.titled(titlePart), page);
    }

    @Transactional(readOnly = true)
    public List<DocumentSummary> list(DocumentSearch search, Pageable page) {
        if (search.text().length() > LONGEST_SEARCH) {
            return List.of();
        }
        return shelf.list(JobDescriptionComposer.KIND, search, page);
    }

    /** Who began job descriptions, by name; those whose name has this part. */
    @Transactional(readOnly = true)
    public List<Beginner> beginners(String namePart, Pageable page) {
        return shelf.beginners(JobDescriptionComposer.KIND, namePart, page);
    }

    /** That person among them; none who began no job description of this district. */
    @Transactional(readOnly = true)
    public Optional<Beginner> findBeginner(PersonId person) {
        return shelf.findBeginner(JobDescriptionComposer.KIND, person);
    }

    /** What could still be added to a section: framework items not chosen, and optional clauses taken out. */
    @Transactional(readOnly = true)
    public List<ItemChoice> choices(DocumentId id, String section) {
        var draft = drafts.get(id, JobDescriptionComposer.KIND);
        var composer = composer(draft);
        var composed = composer.compose(draft.content(), draft.revision());
        var today = LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
        var old = notValid(templates(draft), today);
        return new SectionChoices(templates(draft), composer.duties())
                .of(section, composed).stream()
                        .filter(choice -> !old.contains(choice.code()))
                        .toList();
    }

    /** The variables of a clause that people fill in. */
    @Transactional(readOnly = true)
    public List<Blank> blanks(DocumentId id, String clause) {
        var draft = drafts.get(id, JobDescriptionComposer.KIND);
        return composer(draft).blanks(draft.content(), clause);
    }

    /** The choices beyond the five answers that decide which clauses apply. */
    @Transactional(readOnly = true)
    public List<Option> options(DocumentId id) {
        var draft = drafts.get(id, JobDescriptionComposer.KIND);
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
