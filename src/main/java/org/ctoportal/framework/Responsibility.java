package org.ctoportal.framework;

import java.util.List;

/**
 * A duty of the position.
 *
 * @param reviewFlags codes of the rules to check before the duty is given to somebody
 */
public record Responsibility(String code, String text, List<String> reviewFlags) implements Item {

    public Responsibility {
        reviewFlags = List.copyOf(reviewFlags);
    }

    @Override
    public ItemKind kindOfItem() {
        return ItemKind.RESPONSIBILITY;
    }
}
