/** The search dialog of every screen, and the page with everything found. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
