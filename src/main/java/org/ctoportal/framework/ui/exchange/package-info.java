/** The screen on which files are taken into a district's edition. */
@NullMarked
package org.ctoportal.framework.ui.exchange;

import org.jspecify.annotations.NullMarked;
