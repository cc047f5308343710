package org.ctoportal.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;

/** In a window below some width a list shows one column alone, which then says it all. */
public final class NarrowWindow {

    private NarrowWindow() {}

    /**
     * Follows the window for as long as what was attached stays so. Before the browser has told its size, it counts as wide.
     *
     * @param key of the column that stays
     * @param narrow the first width in pixels at which all columns are shown
     */
    public static void follow(AttachEvent attached, Grid<?> grid, String key, int narrow) {
        var size = attached.getUI().getPage().windowSizeSignal();
        Signal.effect(attached.getSource(), () -> {
            var wide = size.get().width() <= 0 || size.get().width() >= narrow;
            grid.getColumns().stream()
                    .filter(column -> !key.equals(column.getKey()))
                    .forEach(column -> column.setVisible(wide));
            grid.setClassName("narrow", !wide);
        });
    }
}
