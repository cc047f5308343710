/** Where the scorecard in the browser sends what was scored. */
@NullMarked
package org.ctoportal.interview.scorecard.web;

import org.jspecify.annotations.NullMarked;
