/** The page a link of an invitation leads to. */
@NullMarked
package org.ctoportal.shell.join;

import org.jspecify.annotations.NullMarked;
