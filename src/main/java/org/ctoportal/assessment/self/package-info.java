/** Self-assessments: people rate their own work, privately, and see what follows from it. */
@NamedInterface("self")
@NullMarked
package org.ctoportal.assessment.self;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
