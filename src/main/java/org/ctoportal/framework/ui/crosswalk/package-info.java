/** The screen of crosswalks between frameworks. */
@NullMarked
package org.ctoportal.framework.ui.crosswalk;

import org.jspecify.annotations.NullMarked;
