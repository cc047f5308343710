/** Questions that must not or should not be asked: patterns as data and the one small engine that looks for them. */
@NamedInterface("linter")
@NullMarked
package org.ctoportal.rules.linter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
