/** Calendar files as other programs read them (RFC 5545, 5546). */
@NamedInterface("calendar")
@NullMarked
package org.ctoportal.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
