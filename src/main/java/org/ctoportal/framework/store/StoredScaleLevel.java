package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ctoportal.framework.Scale;
import org.hibernate.annotations.Immutable;

/** A level of a framework version's rating scale. */
@Entity
@Immutable
@Table(name = "framework_scale_level")
class StoredScaleLevel extends PackRow {

    private String scaleCode;
    private int level;
    private String label;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected StoredScaleLevel() {} // JPA

    StoredScaleLevel(RowKey key, String scaleCode, Scale.Level level) {
        super(key);
        this.scaleCode = scaleCode;
        this.level = level.level();
        this.label = level.label();
        this.text = level.text();
    }

    String scaleCode() {
        return scaleCode;
    }

    Scale.Level level() {
        return new Scale.Level(level, label, text);
    }
}
