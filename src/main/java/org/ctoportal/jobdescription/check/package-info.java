/** What the rules find in a job description: where it stands, what puts it right, and what somebody let stand with a reason. */
@NamedInterface("check")
@NullMarked
package org.ctoportal.jobdescription.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
