package org.ctoportal.shared.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a screen goes when something was begun on it for another one: back there, with the number of what was begun. */
public record ComingBack(String path) implements Serializable {

    public static final String BACK = "back";
    public static final String MADE = "made";

    /** A numbered screen of the portal and nothing else: an address from outside leads nowhere. */
    private static final Pattern SCREEN = Pattern.compile("[a-z-]{1,40}/[0-9]{1,18}");

    public static Optional<ComingBack> in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(BACK)
                .filter(path -> SCREEN.matcher(path).matches())
                .map(ComingBack::new);
    }

    /** For the screen to begin on. */
    public static QueryParameters to(String back) {
        return QueryParameters.simple(Map.of(BACK, back));
    }

    public QueryParameters made(long number) {
        return QueryParameters.simple(Map.of(MADE, String.valueOf(number)));
    }
}
