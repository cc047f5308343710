package org.ctoportal.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which of the people are listed. */
public record PeopleFilter(String text, @Nullable PersonState state) implements Serializable {

    public static final PeopleFilter ALL = new PeopleFilter("", null);
}
