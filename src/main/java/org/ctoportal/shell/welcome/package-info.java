/** The page on which the first administrator and the first district come to be. */
@NullMarked
package org.ctoportal.shell.welcome;

import org.jspecify.annotations.NullMarked;
