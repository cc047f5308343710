/** The screen on which people let programs in. */
@NullMarked
package org.ctoportal.api.ui;

import org.jspecify.annotations.NullMarked;
