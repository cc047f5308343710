/** What became of a text: the words that stayed, came and went. */
@NamedInterface("redline")
@NullMarked
package org.ctoportal.document.redline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
