/** What a feedback round may say: numbers and remarks of groups, never of one person in a group. */
@NamedInterface("feedback-report")
@NullMarked
package org.ctoportal.assessment.feedback.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
