/** What a district settled for its evaluations before any of them began. */
@NullMarked
package org.ctoportal.assessment.evaluation.policy;

import org.jspecify.annotations.NullMarked;
