/** What recognition costs over several years, with every assumption and every step. */
@NamedInterface("cost")
@NullMarked
package org.ctoportal.compensation.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
