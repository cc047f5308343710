/** Where self-assessments are answered and taken out. */
@NullMarked
package org.ctoportal.assessment.self.web;

import org.jspecify.annotations.NullMarked;
