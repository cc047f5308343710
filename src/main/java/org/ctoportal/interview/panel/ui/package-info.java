/** The screens of panels. */
@NullMarked
package org.ctoportal.interview.panel.ui;

import org.jspecify.annotations.NullMarked;
