/** The page of a journey, the list of all, and those under way for the start page. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.guide.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
