/** What a district settled for its evaluations before any of them began. */
@NamedInterface("evaluation-policy")
@NullMarked
package org.ctoportal.assessment.evaluation.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
