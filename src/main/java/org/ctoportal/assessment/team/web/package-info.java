/** Where team assessments are answered, and their results taken out. */
@NullMarked
package org.ctoportal.assessment.team.web;

import org.jspecify.annotations.NullMarked;
