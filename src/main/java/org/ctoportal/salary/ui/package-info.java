/** Screens of salary schedules, and the field in which other screens choose a part of one. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.salary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
