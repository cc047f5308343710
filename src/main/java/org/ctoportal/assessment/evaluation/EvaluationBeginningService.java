package org.ctoportal.assessment.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.evaluation.policy.EvaluationPolicyService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.ApprovedDocumentService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.FiscalYear;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins evaluations: of whom, for which school year, by which version of the rubric. */
@Service
@PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
public class EvaluationBeginningService {

    private static final String DESCRIPTION = "JOB_DESCRIPTION";

    private final EvaluationRepository evaluations;
    private final EvaluationPolicyService policies;
    private final ApprovedDocumentService descriptions;
    private final ApprovalHistoryService approvals;
    private final RevisionService revisions;
    private final TemplateStoreService templates;
    private final ColleagueService colleagues;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvaluationBeginningService(
            EvaluationRepository evaluations,
            EvaluationPolicyService policies,
            ApprovedDocumentService descriptions,
            ApprovalHistoryService approvals,
            RevisionService revisions,
            TemplateStoreService templates,
            ColleagueService colleagues,
            DistrictProfileService districts,
            CurrentUser currentUser,
            Clock clock) {
        this.evaluations = evaluations;
        this.policies = policies;
        this.descriptions = descriptions;
        this.approvals = approvals;
        this.revisions = revisions;
        this.templates = templates;
        this.colleagues = colleagues;
        this.districts = districts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What an evaluation can be begun with. */
    @Transactional(readOnly = true)
    public Beginnings beginnings() {
        var hiredOn = descriptions.of(DESCRIPTION).stream()
                .map(one -> new HiredOn(one.id(), one.title(), one.revision()))
                .toList();
        return new Beginnings(leaders(), hiredOn, templates.currentFramework().version(), today());
    }

    /** The approved revisions of a description, the latest first: somebody may have been hired on an earlier one. */
    @Transactional(readOnly = true)
    public List<HiredOn> revisions(HiredOn description) {
        return approvals.approved(description.description()).stream()
                .map(one -> new HiredOn(description.description(), description.title(), one.number()))
                .toList()
                .reversed();
    }

    /**
     * Begins one by the signed-in person.
     *
     * @throws RefusedEvaluationException when something is missing, or there is one for the year
     */
    @Transactional
    public EvaluationId begin(BeginEvaluation command) {
        var supervisor = currentUser.get();
        if (supervisor.id().equals(command.employee())) {
            throw new RefusedEvaluationException(EvaluationProblem.ONESELF);
        }
        var employee = employee(command);
        if (evaluations.existsByEmployeeKeyAndSchoolYear(
                command.key(), command.year().start())) {
            throw new RefusedEvaluationException(
                    EvaluationProblem.BEGUN_BEFORE,
                    employee.name(),
                    command.year().text());
        }
        var hiredOn = hiredOn(command);
        var framework = framework(command, hiredOn);
        var policy = policies.terms();
        var terms = new EvaluationTerms(
                employee.name(),
                employee.title(),
                supervisor.name(),
                command.year().start(),
                framework.id().value(),
                framework.version(),
                hiredOn,
                command.revision(),
                command.reason(),
                policy.weights(),
                policy.responseDays(),
                policy.recordClass());
        return new EvaluationId(saved(new Evaluation(command, terms, supervisor, clock.instant()))
                .id());
    }

    /** Somebody else may have begun it in the same moment. */
    private Evaluation saved(Evaluation evaluation) {
        try {
            return evaluations.saveAndFlush(evaluation);
        } catch (DataIntegrityViolationException e) {
            var terms = evaluation.terms();
            throw new RefusedEvaluationException(
                    EvaluationProblem.BEGUN_BEFORE,
                    terms.employee(),
                    terms.schoolYear().text());
        }
    }

    private record Employee(String name, String title) {}

    private Employee employee(BeginEvaluation command) {
        if (command.employee() == null) {
            requireNoAccount(command.name());
            return new Employee(command.name(), command.title());
        }
        return leaders().stream()
                .filter(one -> one.id().equals(command.employee()))
                .map(one -> new Employee(one.name(), one.title()))
                .findFirst()
                .orElseThrow(() -> new RefusedEvaluationException(EvaluationProblem.NOBODY));
    }

    /** Who has an account is evaluated with it, reads what is shared and signs it; a typed name would go around them. */
    private void requireNoAccount(String name) {
        if (name.isEmpty()) {
            throw new RefusedEvaluationException(EvaluationProblem.NOBODY);
        }
        var me = currentUser.get().id();
        for (var one : colleagues.called(name)) {
            if (one.id().equals(me)) {
                throw new RefusedEvaluationException(EvaluationProblem.ONESELF);
            }
            throw new RefusedEvaluationException(
                    EvaluationProblem.HAS_ACCOUNT,
                    one.title().isEmpty() ? one.name() : one.name() + ", " + one.title());
        }
    }

    /** The title of the description; empty when the version is chosen, for a reason. */
    private String hiredOn(BeginEvaluation command) {
        if (command.description() == null) {
            if (command.reason().isEmpty()) {
                throw new RefusedEvaluationException(EvaluationProblem.NO_REASON);
            }
            return "";
        }
        return descriptions.of(DESCRIPTION).stream()
                .filter(one -> one.id().equals(command.description()))
                .filter(one -> approvals.approved(one.id()).stream()
                        .anyMatch(approved -> approved.number() == command.revision()))
                .map(ApprovedDocument::title)
                .findFirst()
                .orElseThrow(() -> new RefusedEvaluationException(EvaluationProblem.NOT_APPROVED));
    }

    private SkillFramework framework(BeginEvaluation command, String hiredOn) {
        var description = command.description();
        return description == null || hiredOn.isEmpty()
                ? templates.currentFramework()
                : templates.framework(
                        revisions.get(description, command.revision()).framework());
    }

    private List<Colleague> leaders() {
        var me = currentUser.get().id();
        return colleagues.readers().stream()
                .filter(one -> one.roles().contains(Role.TECHNOLOGY_LEADER))
                .filter(one -> !one.id().equals(me))
                .toList();
    }

    private FiscalYear today() {
        return FiscalYear.of(
                LocalDate.ofInstant(clock.instant(), districts.profile().timeZone()));
    }
}
