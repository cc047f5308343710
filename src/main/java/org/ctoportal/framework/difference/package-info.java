/** What became of a pack from one published version to another: entry by entry, on the screen and as a file. */
@NullMarked
package org.ctoportal.framework.difference;

import org.jspecify.annotations.NullMarked;
