package org.ctoportal.search.ui;

import com.vaadin.flow.component.Component;
import org.ctoportal.search.FoundKind;

/** What kinds of things are called. */
final class FoundNames {

    private FoundNames() {}

    static String of(Component screen, FoundKind kind) {
        return screen.getTranslation("find.kind." + kind.name());
    }
}
