package org.ctoportal.people.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.ui.DayField;
import org.jspecify.annotations.Nullable;

/** The last day of a seat from outside the district; there only while that role is chosen. */
class EndField extends DayField {

    private final ZoneId zone;

    EndField(RolesField roles, ZoneId zone) {
        super("");
        this.zone = zone;
        setLabel(getTranslation("people.field.end"));
        setHelperText(getTranslation("people.field.end.hint"));
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        roles.addValueChangeListener(event -> follow(event.getValue()));
        follow(roles.getValue());
    }

    private void follow(Set<Role> roles) {
        setVisible(roles.contains(Role.CONSULTANT));
    }

    void setEnd(@Nullable Instant end) {
        setValue(end == null ? null : end.minusMillis(1).atZone(zone).toLocalDate());
    }

    /** The moment after the last day, as the district counts days. */
    @Nullable
    Instant end() {
        var day = getValue();
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
