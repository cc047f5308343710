package org.ctoportal.assessment.growth;

import static java.util.stream.Collectors.toMap;

import java.util.Objects;
import java.util.Optional;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfAssessmentSummary;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.stereotype.Component;

/** Reads out of the person's last finished self-assessment what a plan begins with. */
@Component
class AssessedStarts {

    private final SelfAssessmentService assessments;
    private final DistrictProfileService districts;
    private final CurrentUser currentUser;

    AssessedStarts(SelfAssessmentService assessments, DistrictProfileService districts, CurrentUser currentUser) {
        this.assessments = assessments;
        this.districts = districts;
        this.currentUser = currentUser;
    }

    Optional<AssessedStart> find() {
        if (!currentUser.get().may(Permissions.ASSESS_SELF)) {
            return Optional.empty();
        }
        return assessments.mine().stream()
                .filter(one -> one.kind() == InstrumentKind.TECHNOLOGY_LEADER && !one.isOpen())
                .findFirst()
                .map(SelfAssessmentSummary::id)
                .map(assessments::get)
                .map(this::start);
    }

    private AssessedStart start(SelfAssessmentDetails finished) {
        var scores = finished.run().scores();
        var day = Objects.requireNonNull(finished.run().submittedAt())
                .atZone(districts.profile().timeZone())
                .toLocalDate();
        return new AssessedStart(
                new Assessed(
                        day,
                        scores.skills().stream()
                                .filter(SkillScore::isScored)
                                .collect(toMap(
                                        one -> one.skill().code(),
                                        one -> one.score().orElseThrow()))),
                order(finished.background()),
                scores.priorities().stream()
                        .limit(PlanTerms.MOST_SKILLS)
                        .map(one -> one.skill().code())
                        .toList());
    }

    static PathOrder order(Background background) {
        return switch (background) {
            case CLASSROOM, ADMINISTRATION -> PathOrder.EDUCATION;
            case TECHNICAL -> PathOrder.TECHNICAL;
            case OTHER_INDUSTRY -> PathOrder.BUSINESS;
        };
    }
}
