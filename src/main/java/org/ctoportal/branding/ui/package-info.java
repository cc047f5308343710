/** The screen for the color and the logo of the district. */
@NullMarked
package org.ctoportal.branding.ui;

import org.jspecify.annotations.NullMarked;
