package org.ctoportal.credential.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.ctoportal.credential.rule.ContinuingEducation;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** An entry of the log of continuing education for one holding. */
@Entity
@Table(name = "credential_learning")
class Learning extends DistrictOwned {

    private long holdingId;
    private LocalDate doneOn;
    private BigDecimal hours;
    private String title;
    private String provider;
    private String skills;
    private @Nullable String origin;

    @SuppressWarnings("NullAway.Init")
    protected Learning() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Learning(Holding holding, WriteLearning command) {
        this.holdingId = holding.id();
        write(command);
    }

    /** {@code origin} is what it was taken over from, so that it is taken over once. */
    Learning(Holding holding, WriteLearning command, String origin) {
        this(holding, command);
        this.origin = origin;
    }

    final void write(WriteLearning command) {
        doneOn = command.doneOn();
        hours = command.hours();
        title = command.title();
        provider = command.provider();
        skills = String.join(" ", command.skills());
    }

    ContinuingEducation education() {
        return new ContinuingEducation(
                doneOn, hours.stripTrailingZeros(), skills.isEmpty() ? Set.of() : Set.of(skills.split(" ")));
    }

    @Nullable
    String origin() {
        return origin;
    }

    String title() {
        return title;
    }

    String provider() {
        return provider;
    }
}
