/** Screens of rules, and what other screens show of a rule. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.rules.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
