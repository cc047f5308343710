@NullMarked
package org.ctoportal.assessment.matrix.ui;

import org.jspecify.annotations.NullMarked;
