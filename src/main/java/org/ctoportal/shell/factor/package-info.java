/** The pages on which somebody sets up the own second factor, turns it off and gets other recovery codes. */
@NullMarked
package org.ctoportal.shell.factor;

import org.jspecify.annotations.NullMarked;
