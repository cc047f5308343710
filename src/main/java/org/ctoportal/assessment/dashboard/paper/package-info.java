/** The skills of a team as files. */
@NullMarked
package org.ctoportal.assessment.dashboard.paper;

import org.jspecify.annotations.NullMarked;
