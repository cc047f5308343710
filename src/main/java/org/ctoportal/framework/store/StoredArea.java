package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.Skill;
import org.hibernate.annotations.Immutable;

/** An area of a framework version. */
@Entity
@Immutable
@Table(name = "framework_area")
class StoredArea extends PackRow {

    private String code;
    private String name;
    private int areaOrder;
    private BigDecimal weight;
    private String summary;

    @SuppressWarnings("NullAway.Init")
    protected StoredArea() {} // JPA

    StoredArea(RowKey key, Area area) {
        super(key);
        this.code = area.code();
        this.name = area.name();
        this.areaOrder = area.order();
        this.weight = area.weight();
        this.summary = area.summary();
    }

    String code() {
        return code;
    }

    Area area(List<Skill> skills) {
        return new Area(code, name, areaOrder, weight, summary, skills);
    }
}
