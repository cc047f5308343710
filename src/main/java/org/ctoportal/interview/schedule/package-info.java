/** When interviews are: slots of a day, who is where, and what collides. */
@NullMarked
package org.ctoportal.interview.schedule;

import org.jspecify.annotations.NullMarked;
