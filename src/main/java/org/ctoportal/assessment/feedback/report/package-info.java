/** What a feedback round may say: numbers and remarks of groups, never of one person in a group. */
@NullMarked
package org.ctoportal.assessment.feedback.report;

import org.jspecify.annotations.NullMarked;
