package org.ctoportal.shared.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** A number in an address. What is none is as good as missing: a page is not there, and nothing went wrong. */
public final class RouteNumber {

    private RouteNumber() {}

    public static Optional<Long> in(RouteParameters parameters, String name) {
        try {
            return parameters.getLong(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
