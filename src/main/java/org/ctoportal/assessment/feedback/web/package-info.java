/** Where raters come in and answer, and reports as files. */
@NullMarked
package org.ctoportal.assessment.feedback.web;

import org.jspecify.annotations.NullMarked;
