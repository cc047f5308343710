package org.ctoportal.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day. Typing and the tab key lead on; a calendar that opened by itself would hold the tab key. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setAutoOpen(false);
    }
}
