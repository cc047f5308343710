package org.ctoportal.interview.panel;

import java.util.function.Function;
import org.ctoportal.interview.search.SearchId;

/**
 * A way from the first screen of an admitted member into another room, which offers it as a bean.
 *
 * @param titleKey translation key
 * @param path where it leads, below {@link PanelRoutes#SEAT}
 */
public record SeatLink(String titleKey, Function<SearchId, String> path) {}
