/** Screens of self-assessments. */
@NullMarked
package org.ctoportal.assessment.self.ui;

import org.jspecify.annotations.NullMarked;
