package org.ctoportal.shared.ui;

import java.util.function.BooleanSupplier;

/**
 * An entry of the menu that leads to a part of a screen, or to a screen not everybody needs; a room offers it as a bean.
 * Other screens use {@code @Menu}.
 *
 * @param titleKey translation key {@code menu.<group>.<name>}
 * @param path where it leads, without query
 * @param order place within the group
 * @param wanted whether the signed-in person needs it
 */
public record MenuLink(String titleKey, String path, double order, BooleanSupplier wanted) {

    /** An entry for everybody. */
    public MenuLink(String titleKey, String path, double order) {
        this(titleKey, path, order, () -> true);
    }
}
