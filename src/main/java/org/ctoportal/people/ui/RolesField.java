package org.ctoportal.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import org.ctoportal.identity.Role;

/** Roles to choose, each with what it permits; those that whoever asks may neither give nor take stay as they are. */
class RolesField extends CheckboxGroup<Role> {

    RolesField(Set<Role> grantable) {
        var may = Set.copyOf(grantable);
        setLabel(getTranslation("people.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("people.role." + role));
        setItemHelperGenerator(role -> getTranslation("people.can." + role));
        setItemEnabledProvider(may::contains);
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL, CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        if (may.size() < Role.values().length) {
            setHelperText(getTranslation("people.roles.above"));
        }
        setManualValidation(true);
        addClassName("people-roles");
    }
}
