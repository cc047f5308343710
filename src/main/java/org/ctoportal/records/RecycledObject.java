package org.ctoportal.records;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that was deleted by hand, with all its rows as they were, until it is brought back or its time is over. */
@Entity
class RecycledObject extends DistrictOwned {

    static final String TABLE = "recycled_object";

    private static final Duration KEPT = Duration.ofDays(30);

    private String className;
    private long recordNumber;
    private @Nullable Long personId;
    private String title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private Instant removedAt;
    private String removedBy;
    private long removerId;
    private Instant keptUntil;

    @SuppressWarnings("NullAway.Init")
    protected RecycledObject() {} // JPA

    RecycledObject(
            RecordKey key,
            @Nullable Long person,
            String title,
            RecordSlice rows,
            PersonId remover,
            String author,
            Instant now) {
        this.className = key.className();
        this.recordNumber = key.number();
        this.personId = person;
        this.title = title;
        this.content = rows.json();
        this.removedAt = now;
        this.removedBy = author;
        this.removerId = remover.value();
        this.keptUntil = now.plus(KEPT);
    }

    RecordKey key() {
        return new RecordKey(className, recordNumber);
    }

    @Nullable
    Long person() {
        return personId;
    }

    RecordSlice rows() {
        return RecordSlice.of(content);
    }

    /** Whether any of its words are such. */
    boolean says(Predicate<String> words) {
        return words.test(title) || rows().says(words);
    }

    void rewrite(RecordSlice.Rewriting words) {
        title = words.of(TABLE, "title", title);
        content = rows().with(words).json();
    }

    void forgetRemover(RecordSlice.Rewriting words) {
        removedBy = words.of(TABLE, "removed_by", removedBy);
    }

    RecycledLine line() {
        return new RecycledLine(id(), key(), title, removedAt, removedBy, keptUntil);
    }
}
