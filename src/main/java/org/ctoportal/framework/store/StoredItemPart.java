package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.framework.InterviewQuestion;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What hangs on an item: a probe or an anchor of a question, the code of a rule that flags a responsibility. */
@Entity
@Immutable
@Table(name = "framework_item_part")
class StoredItemPart extends PackRow {

    private String itemCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Integer level;
    private String text;

    enum Kind {
        REVIEW_FLAG,
        PROBE,
        ANCHOR
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredItemPart() {} // JPA

    private StoredItemPart(RowKey key, String itemCode, Kind kind, @Nullable Integer level, String text) {
        super(key);
        this.itemCode = itemCode;
        this.kind = kind;
        this.level = level;
        this.text = text;
    }

    static StoredItemPart reviewFlag(RowKey key, String itemCode, String rule) {
        return new StoredItemPart(key, itemCode, Kind.REVIEW_FLAG, null, rule);
    }

    static StoredItemPart probe(RowKey key, String itemCode, String text) {
        return new StoredItemPart(key, itemCode, Kind.PROBE, null, text);
    }

    static StoredItemPart anchor(RowKey key, String itemCode, InterviewQuestion.Anchor anchor) {
        return new StoredItemPart(key, itemCode, Kind.ANCHOR, anchor.level(), anchor.text());
    }

    String itemCode() {
        return itemCode;
    }

    static List<String> reviewFlags(List<StoredItemPart> parts) {
        return texts(parts, Kind.REVIEW_FLAG);
    }

    static List<String> probes(List<StoredItemPart> parts) {
        return texts(parts, Kind.PROBE);
    }

    static List<InterviewQuestion.Anchor> anchors(List<StoredItemPart> parts) {
        return only(parts, Kind.ANCHOR)
                .map(part -> new InterviewQuestion.Anchor(Objects.requireNonNull(part.level), part.text))
                .toList();
    }

    private static List<String> texts(List<StoredItemPart> parts, Kind kind) {
        return only(parts, kind).map(part -> part.text).toList();
    }

    private static Stream<StoredItemPart> only(List<StoredItemPart> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind == kind);
    }
}
