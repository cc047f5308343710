package org.ctoportal.framework.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.Evidence;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.Indicator;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.QualificationKind;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.RubricLevel;
import org.ctoportal.framework.SelfStatement;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An item of a skill; {@code variety} is the kind within its kind, such as required or behavioral. */
@Entity
@Immutable
@Table(name = "framework_item")
class StoredItem extends PackRow {

    private String skillCode;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String code;
    private String text;
    private @Nullable String variety;
    private @Nullable Integer level;
    private @Nullable String observerText;
    private @Nullable String strongAnswer;
    private @Nullable String weakAnswer;

    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {} // JPA

    StoredItem(RowKey key, String skillCode, Item item) {
        super(key);
        this.skillCode = skillCode;
        this.kind = item.kindOfItem();
        this.code = item.code();
        this.text = item.text();
        switch (item) {
            case Qualification qualification -> variety = qualification.kind().name();
            case InterviewQuestion question -> {
                variety = question.type().name();
                strongAnswer = question.strongAnswer();
                weakAnswer = question.weakAnswer();
            }
            case SelfStatement statement -> observerText = statement.observerText();
            case RubricLevel rubricLevel -> level = rubricLevel.level();
            case GrowthActivity activity -> variety = activity.kind().name();
            case Responsibility responsibility -> {}
            case Indicator indicator -> {}
            case Evidence evidence -> {}
        }
    }

    String code() {
        return code;
    }

    String skillCode() {
        return skillCode;
    }

    Item item(List<StoredItemPart> parts) {
        return switch (kind) {
            case RESPONSIBILITY -> new Responsibility(code, text, StoredItemPart.reviewFlags(parts));
            case QUALIFICATION -> new Qualification(code, QualificationKind.valueOf(variety()), text);
            case INDICATOR -> new Indicator(code, text);
            case INTERVIEW_QUESTION ->
                new InterviewQuestion(
                        code,
                        InterviewQuestion.Type.valueOf(variety()),
                        text,
                        StoredItemPart.probes(parts),
                        requireNonNull(strongAnswer),
                        requireNonNull(weakAnswer),
                        StoredItemPart.anchors(parts));
            case SELF_STATEMENT -> new SelfStatement(code, text, requireNonNull(observerText));
            case RUBRIC_LEVEL -> new RubricLevel(code, requireNonNull(level), text);
            case EVIDENCE -> new Evidence(code, text);
            case GROWTH_ACTIVITY -> new GrowthActivity(code, GrowthActivity.Kind.valueOf(variety()), text);
        };
    }

    private String variety() {
        return requireNonNull(variety);
    }
}
