/** Calendar files as other programs read them (RFC 5545, 5546). */
@NullMarked
package org.ctoportal.interview.schedule.calendar;

import org.jspecify.annotations.NullMarked;
