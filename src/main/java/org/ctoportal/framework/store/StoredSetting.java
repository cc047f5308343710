package org.ctoportal.framework.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.Setting;
import org.hibernate.annotations.Immutable;

/** A setting of a clause library. */
@Entity
@Immutable
@Table(name = "clause_setting")
class StoredSetting extends PackRow {

    private String settingKey;

    @Enumerated(EnumType.STRING)
    private Setting.Type type;

    @Convert(converter = Lines.class)
    private List<String> defaultValues;

    @Convert(converter = Lines.class)
    private List<String> allowedValues;

    private String description;

    @SuppressWarnings("NullAway.Init")
    protected StoredSetting() {} // JPA

    StoredSetting(RowKey key, Setting setting) {
        super(key);
        this.settingKey = setting.key();
        this.type = setting.type();
        this.defaultValues = setting.defaults();
        this.allowedValues = setting.values();
        this.description = setting.description();
    }

    Setting setting() {
        return new Setting(settingKey, type, defaultValues, allowedValues, description);
    }
}
