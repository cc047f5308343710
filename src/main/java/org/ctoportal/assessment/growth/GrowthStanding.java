package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.Skill;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** Where the owner of a plan stood in a skill when it began, and whether the plan is about it. */
@Entity
class GrowthStanding extends DistrictOwned {

    static final BigDecimal USUAL_TARGET = new BigDecimal("4");

    private long planId;
    private String skill;
    private @Nullable Integer scoreNumerator;
    private @Nullable Integer scoreDenominator;
    private BigDecimal target;
    private int focus;

    @SuppressWarnings("NullAway.Init")
    protected GrowthStanding() {} // JPA

    GrowthStanding(GrowthPlan plan, String skill, @Nullable Fraction score, int focus) {
        this.planId = plan.id();
        this.skill = skill;
        if (score != null) {
            this.scoreNumerator = score.numerator().intValueExact();
            this.scoreDenominator = score.denominator().intValueExact();
        }
        this.target = USUAL_TARGET;
        this.focus = focus;
    }

    /** From one as the first skill the plan is about; zero when it is not about it. */
    void focus(int rank) {
        focus = rank;
    }

    String skill() {
        return skill;
    }

    int focus() {
        return focus;
    }

    private @Nullable Fraction score() {
        return scoreNumerator == null || scoreDenominator == null
                ? null
                : Fraction.of(scoreNumerator, scoreDenominator);
    }

    SkillStanding standing(Skill named) {
        return new SkillStanding(
                skill, named.name(), named.areaCode(), named.order(), named.weight(), score(), target, focus > 0);
    }
}
