/** Preference points of veterans, on a line of their own beside what the panel gave. */
@NullMarked
package org.ctoportal.interview.preference;

import org.jspecify.annotations.NullMarked;
