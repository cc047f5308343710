package org.ctoportal.assessment.growth;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.Skill;
import org.jspecify.annotations.Nullable;

/** Where the owner of a plan stood in a skill when it began, and whether the plan is about it. */
@Entity
class GrowthStanding extends DistrictOwned {

    static final BigDecimal USUAL_TARGET = new BigDecimal("4");

    private long planId;
    private String skill;
    private @Nullable BigDecimal score;
    private BigDecimal target;
    private int focus;

    @SuppressWarnings("NullAway.Init")
    protected GrowthStanding() {} // JPA

    GrowthStanding(GrowthPlan plan, String skill, @Nullable BigDecimal score, int focus) {
        this.planId = plan.id();
        this.skill = skill;
        this.score = score;
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

    SkillStanding standing(Skill named) {
        return new SkillStanding(
                skill, named.name(), named.areaCode(), named.order(), named.weight(), score, target, focus > 0);
    }
}
