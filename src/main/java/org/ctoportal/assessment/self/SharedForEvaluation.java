package org.ctoportal.assessment.self;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;
import org.ctoportal.assessment.evaluation.EvaluationAttachments;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Self-assessments an employee shared with the supervisor; what is not shared is not even known to be there. */
@Component
class SharedForEvaluation implements EvaluationAttachments {

    private static final Limit MOST = Limit.of(100);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final SelfShareRepository shares;
    private final SelfAssessmentRepository assessments;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;

    SharedForEvaluation(
            SelfShareRepository shares,
            SelfAssessmentRepository assessments,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.shares = shares;
        this.assessments = assessments;
        this.districts = districts;
        this.currentUser = currentUser;
    }

    @Override
    public String source() {
        return "self-assessment";
    }

    @Override
    public List<EvaluationAttachment> offered(PersonId employee) {
        var mine =
                shares.findByReaderIdOrderBySharedAtDesc(currentUser.get().id().value(), MOST);
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<Long, SelfAssessment> shared =
                assessments
                        .findByIdIn(mine.stream().map(SelfShare::assessmentId).toList())
                        .stream()
                        .filter(one -> one.owner().equals(employee) && one.kind() == InstrumentKind.TECHNOLOGY_LEADER)
                        .collect(Collectors.toMap(SelfAssessment::id, Function.identity()));
        return mine.stream()
                .filter(share -> shared.containsKey(share.assessmentId()))
                .map(share -> attachment(Objects.requireNonNull(shared.get(share.assessmentId())), share))
                .toList();
    }

    private EvaluationAttachment attachment(SelfAssessment assessment, SelfShare share) {
        var day = LocalDate.ofInstant(share.sharedAt(), districts.profile().timeZone());
        return new EvaluationAttachment(
                source(),
                assessment.id(),
                "Self-assessment, shared on " + DATE.format(day),
                SelfAssessmentRoutes.sharedOf(new SelfAssessmentId(assessment.id())));
    }
}
