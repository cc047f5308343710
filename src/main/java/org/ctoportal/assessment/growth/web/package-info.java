/** Evidence sheets and calendars as files. */
@NullMarked
package org.ctoportal.assessment.growth.web;

import org.jspecify.annotations.NullMarked;
