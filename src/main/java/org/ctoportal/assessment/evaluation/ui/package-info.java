@NullMarked
package org.ctoportal.assessment.evaluation.ui;

import org.jspecify.annotations.NullMarked;
