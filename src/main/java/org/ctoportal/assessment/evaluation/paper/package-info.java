/** The papers of an evaluation: its form and the letter that goes with it. */
@NullMarked
package org.ctoportal.assessment.evaluation.paper;

import org.jspecify.annotations.NullMarked;
