package org.ctoportal.assessment.matrix;

import java.time.Duration;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.TwoDistricts;

/** A team of technology leaders who assess their own work. */
public final class MatrixDesk {

    public static final BeginSelfAssessment LEADER =
            new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL);

    private final TwoDistricts districts;
    private final SelfAssessmentFounding founding;
    private final DistrictId district;

    public MatrixDesk(TwoDistricts districts, SelfAssessmentFounding founding, DistrictId district) {
        this.districts = districts;
        this.founding = founding;
        this.district = district;
    }

    /** Their address. */
    public String leader(String name) {
        var email = districts.panelistIn(district, name);
        districts.seat(email, district, Role.TECHNOLOGY_LEADER);
        return email;
    }

    /** Whoever is called so has submitted the same level to every statement, and acts from now on. */
    public SelfAssessmentId submitted(String email, int level) {
        districts.actAs(email, district);
        return founding.found(
                        LEADER, List.of(new FinishedRun(String.valueOf(level).repeat(50), Duration.ZERO)))
                .getFirst();
    }
}
