/** The page on which somebody from outside a district accepts what they will see there, and what not. */
@NullMarked
package org.ctoportal.shell.consent;

import org.jspecify.annotations.NullMarked;
