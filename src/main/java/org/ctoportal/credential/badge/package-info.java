/** Open Badges 2.0 and 3.0: read from files, checked against signature, key, person, dates and revocation. */
@NamedInterface("badge")
@NullMarked
package org.ctoportal.credential.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
