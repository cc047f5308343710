package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.html.NativeButton;

/** An interview that the arrow keys move. */
class MoveButton extends NativeButton implements KeyNotifier {

    MoveButton(String text) {
        super(text);
    }
}
