package org.ctoportal.shared.ui;

/**
 * An entry of the menu that leads to a part of a screen; a room offers it as a bean. Screens themselves use
 * {@code @Menu}.
 *
 * @param titleKey translation key {@code menu.<group>.<name>}
 * @param path where it leads, without query
 * @param order place within the group
 */
public record MenuLink(String titleKey, String path, double order) {}
