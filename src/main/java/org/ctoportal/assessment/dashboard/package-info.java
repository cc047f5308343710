/** A district's assessments in numbers of many: where its people stand in each skill, what they aim at, and what is under way. */
@NullMarked
package org.ctoportal.assessment.dashboard;

import org.jspecify.annotations.NullMarked;
