package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day. Typing and the tab key lead on; a calendar that opened by itself would hold the tab key. */
class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        setAutoOpen(false);
    }
}
