/** Assessments of the district leadership team: who is asked, what each says in private, and the one result of many. */
@NamedInterface("team")
@NullMarked
package org.ctoportal.assessment.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
