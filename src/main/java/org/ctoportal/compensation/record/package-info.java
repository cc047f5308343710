/** What is kept of employees for their credentials and their pay, and for how long. */
@NullMarked
package org.ctoportal.compensation.record;

import org.jspecify.annotations.NullMarked;
