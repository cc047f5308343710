/** When interviews are: slots of a day, who is where, and what collides. */
@NamedInterface("schedule")
@NullMarked
package org.ctoportal.interview.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
