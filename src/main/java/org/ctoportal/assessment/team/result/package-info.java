/** What the answers of a team come to: numbers of at least three, never of one. Pure calculations. */
@NullMarked
package org.ctoportal.assessment.team.result;

import org.jspecify.annotations.NullMarked;
