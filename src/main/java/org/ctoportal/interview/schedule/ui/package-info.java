/** Screens of schedules. */
@NullMarked
package org.ctoportal.interview.schedule.ui;

import org.jspecify.annotations.NullMarked;
