/** The screen of the template store. */
@NullMarked
package org.ctoportal.framework.ui;

import org.jspecify.annotations.NullMarked;
