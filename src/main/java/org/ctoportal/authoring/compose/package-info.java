/** From decisions and pinned templates to the words of a document: pure functions, and the tree that is printed. */
@NamedInterface("compose")
@NullMarked
package org.ctoportal.authoring.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
