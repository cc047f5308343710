/** Screens of what is kept of employees. */
@NullMarked
package org.ctoportal.compensation.record.ui;

import org.jspecify.annotations.NullMarked;
