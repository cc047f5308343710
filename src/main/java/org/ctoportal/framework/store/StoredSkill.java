package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.framework.Evidence;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.Indicator;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.SelfStatement;
import org.ctoportal.framework.Skill;
import org.hibernate.annotations.Immutable;

/** A skill of a framework version. */
@Entity
@Immutable
@Table(name = "framework_skill")
class StoredSkill extends PackRow {

    private String areaCode;
    private String code;
    private String name;
    private int skillOrder;
    private BigDecimal weight;
    private String summary;

    @SuppressWarnings("NullAway.Init")
    protected StoredSkill() {} // JPA

    StoredSkill(RowKey key, Skill skill) {
        super(key);
        this.areaCode = skill.areaCode();
        this.code = skill.code();
        this.name = skill.name();
        this.skillOrder = skill.order();
        this.weight = skill.weight();
        this.summary = skill.summary();
    }

    String code() {
        return code;
    }

    String areaCode() {
        return areaCode;
    }

    Skill skill(List<Item> items) {
        return new Skill(
                code,
                name,
                areaCode,
                skillOrder,
                weight,
                summary,
                only(items, Responsibility.class),
                only(items, Qualification.class),
                only(items, Indicator.class),
                only(items, InterviewQuestion.class),
                only(items, SelfStatement.class),
                only(items, RubricLevel.class),
                only(items, Evidence.class),
                only(items, GrowthActivity.class));
    }

    private static <T extends Item> List<T> only(List<Item> items, Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
