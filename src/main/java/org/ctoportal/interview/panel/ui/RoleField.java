package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.select.Select;
import org.ctoportal.interview.panel.PanelRole;
import org.jspecify.annotations.Nullable;

/** Whose view a member brings; nobody has to say. */
class RoleField extends Select<PanelRole> {

    RoleField(String label) {
        setLabel(label);
        setItems(PanelRole.values());
        setEmptySelectionAllowed(true);
        setItemLabelGenerator(RoleField::words);
        setWidthFull();
    }

    private static String words(@Nullable PanelRole role) {
        return role == null ? PanelWords.notSaid() : PanelWords.role(role);
    }
}
