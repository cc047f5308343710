/** Files people hand in: what they are by their bytes, and names that harm nobody. */
@NamedInterface("file")
@NullMarked
package org.ctoportal.shared.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
