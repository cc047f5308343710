/** Screens of records. */
@NullMarked
package org.ctoportal.interview.record.ui;

import org.jspecify.annotations.NullMarked;
