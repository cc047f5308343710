package org.ctoportal.shared.ui;

import java.util.Map;

/**
 * An entry of the menu that leads to a part of a screen; a room offers it as a bean. Screens themselves use
 * {@code @Menu}.
 *
 * @param titleKey translation key {@code menu.<group>.<name>}
 * @param path route without query
 * @param query query parameters of the link
 * @param order place within the group
 */
public record MenuLink(String titleKey, String path, Map<String, String> query, double order) {}
