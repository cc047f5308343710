/** The choice of the letters one wants. */
@NullMarked
package org.ctoportal.notice.ui;

import org.jspecify.annotations.NullMarked;
