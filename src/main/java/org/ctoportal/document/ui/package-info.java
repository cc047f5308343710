/** What of documents stands on screens of several rooms. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
