/** The panel of a search: who sits on it, how they come in, what they declare, and how far they are. */
@NamedInterface("panel")
@NullMarked
package org.ctoportal.interview.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
