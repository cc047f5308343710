package org.ctoportal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Shows checks of the list in {@code asvs.txt}, by their numbers. On a class all of its tests do. A rule that is kept in a
 * field carries it there.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("asvs")
public @interface Asvs {

    int[] value();
}
