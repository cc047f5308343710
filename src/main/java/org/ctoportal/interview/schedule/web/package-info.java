/** Schedules as files: for calendars and on paper. */
@NullMarked
package org.ctoportal.interview.schedule.web;

import org.jspecify.annotations.NullMarked;
