/** Rules as data and the one small engine that evaluates them. Knows no database, no screen and no single rule. */
@NamedInterface("book")
@NullMarked
package org.ctoportal.rules.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
