/** Statements to rate, as one element of a screen. */
@NullMarked
package org.ctoportal.assessment.sheet.ui;

import org.jspecify.annotations.NullMarked;
