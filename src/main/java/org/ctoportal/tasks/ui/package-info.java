/** Lists of what waits, of dates and of changes, and the page with all that waits. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
