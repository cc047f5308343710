package org.ctoportal.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Feeds hostile input of a kind that {@code asvs.txt} names, {@code E1} and so on. On a class all of its tests do. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("corpus")
public @interface Corpus {

    String[] value();
}
