package org.ctoportal.framework.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.framework.AppliesWhen;
import org.ctoportal.framework.SettingCondition;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One condition under which a clause applies. A clause without any for a subject applies to all of it. */
@Entity
@Immutable
@Table(name = "clause_condition")
class StoredCondition extends PackRow {

    private static final List<String> ALL = List.of("*");

    private String clauseCode;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private @Nullable String settingKey;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    @Convert(converter = Lines.class)
    private List<String> conditionValues;

    enum Subject {
        JURISDICTION,
        ORGANIZATION_TYPE,
        SETTING
    }

    /** Those of settings, and what jurisdictions need besides. */
    enum Operator {
        EQ,
        NE,
        IN,
        NOT_IN,
        CONTAINS
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredCondition() {} // JPA

    StoredCondition(RowKey key, String clauseCode, Test test) {
        super(key);
        this.clauseCode = clauseCode;
        this.subject = test.subject();
        this.settingKey = test.settingKey();
        this.operator = test.operator();
        this.conditionValues = test.values();
    }

    /** A condition without its place. */
    record Test(Subject subject, @Nullable String settingKey, Operator operator, List<String> values) {}

    static List<Test> tests(AppliesWhen when) {
        var tests = new ArrayList<Test>();
        if (!when.jurisdictions().equals(ALL)) {
            tests.add(new Test(Subject.JURISDICTION, null, Operator.IN, when.jurisdictions()));
        }
        if (!when.jurisdictionsExcept().isEmpty()) {
            tests.add(new Test(Subject.JURISDICTION, null, Operator.NOT_IN, when.jurisdictionsExcept()));
        }
        if (!when.organizationTypes().equals(ALL)) {
            tests.add(new Test(Subject.ORGANIZATION_TYPE, null, Operator.IN, when.organizationTypes()));
        }
        when.settings()
                .forEach(setting -> tests.add(new Test(
                        Subject.SETTING,
                        setting.key(),
                        Operator.valueOf(setting.op().name()),
                        setting.values())));
        return tests;
    }

    static AppliesWhen appliesWhen(List<StoredCondition> conditions) {
        return new AppliesWhen(
                values(conditions, Subject.JURISDICTION, Operator.IN, ALL),
                values(conditions, Subject.JURISDICTION, Operator.NOT_IN, List.of()),
                values(conditions, Subject.ORGANIZATION_TYPE, Operator.IN, ALL),
                conditions.stream()
                        .filter(condition -> condition.subject == Subject.SETTING)
                        .map(StoredCondition::settingCondition)
                        .toList());
    }

    String clauseCode() {
        return clauseCode;
    }

    private static List<String> values(
            List<StoredCondition> conditions, Subject subject, Operator operator, List<String> otherwise) {
        return conditions.stream()
                .filter(condition -> condition.subject == subject && condition.operator == operator)
                .map(condition -> condition.conditionValues)
                .findFirst()
                .orElse(otherwise);
    }

    private SettingCondition settingCondition() {
        return new SettingCondition(
                Objects.requireNonNull(settingKey),
                SettingCondition.Operator.valueOf(operator.name()),
                conditionValues);
    }
}
