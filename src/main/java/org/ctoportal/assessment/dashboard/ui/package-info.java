@NullMarked
package org.ctoportal.assessment.dashboard.ui;

import org.jspecify.annotations.NullMarked;
