/** Scores as pictures; a table beside each says the same in numbers. */
@NullMarked
package org.ctoportal.assessment.chart;

import org.jspecify.annotations.NullMarked;
