/** What the approved job descriptions of a district ask of a technology leader, skill by skill. */
@NullMarked
package org.ctoportal.assessment.asked;

import org.jspecify.annotations.NullMarked;
