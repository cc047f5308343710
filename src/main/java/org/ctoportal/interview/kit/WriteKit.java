package org.ctoportal.interview.kit;

import java.io.Serializable;

/** Says what a draft of a kit shall hold. */
public record WriteKit(String title, KitContent content) implements Serializable {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_REASON = 2000;

    public static boolean isTitle(String title) {
        return !title.isBlank() && title.strip().length() <= LONGEST_TITLE;
    }

    public WriteKit {
        if (!isTitle(title)) {
            throw new IllegalArgumentException("Not the title of a kit: " + title);
        }
    }
}
