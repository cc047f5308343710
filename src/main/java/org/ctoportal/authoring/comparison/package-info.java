/** Two revisions of a document side by side: which sentences came, went, moved and changed, and in which words. */
@NamedInterface("comparison")
@NullMarked
package org.ctoportal.authoring.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
