/** The way to a new password for whoever forgot theirs. */
@NullMarked
package org.ctoportal.shell.password;

import org.jspecify.annotations.NullMarked;
