/** Screens of team assessments. */
@NullMarked
package org.ctoportal.assessment.team.ui;

import org.jspecify.annotations.NullMarked;
