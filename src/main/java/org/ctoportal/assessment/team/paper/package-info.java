/** The result of a team assessment as a paper. */
@NullMarked
package org.ctoportal.assessment.team.paper;

import org.jspecify.annotations.NullMarked;
