/** The screen for the identity provider of the district. */
@NullMarked
package org.ctoportal.signon.ui;

import org.jspecify.annotations.NullMarked;
