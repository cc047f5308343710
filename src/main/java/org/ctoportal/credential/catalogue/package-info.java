/** The catalogue of what there is to earn: the pack in the template store, and what the district adds and retires. */
@NamedInterface("catalogue")
@NullMarked
package org.ctoportal.credential.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
