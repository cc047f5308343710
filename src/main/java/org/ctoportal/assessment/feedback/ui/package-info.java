/** Screens of feedback rounds. */
@NullMarked
package org.ctoportal.assessment.feedback.ui;

import org.jspecify.annotations.NullMarked;
