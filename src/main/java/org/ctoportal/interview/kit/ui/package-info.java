/** Screens of the interview kit. */
@NullMarked
package org.ctoportal.interview.kit.ui;

import org.jspecify.annotations.NullMarked;
