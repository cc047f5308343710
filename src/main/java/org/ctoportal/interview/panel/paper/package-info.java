/** The papers of panels. */
@NullMarked
package org.ctoportal.interview.panel.paper;

import org.jspecify.annotations.NullMarked;
