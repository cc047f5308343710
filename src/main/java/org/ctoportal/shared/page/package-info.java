/** Pages without Vaadin: plain HTML from templates, shown at once and without a session. */
@NamedInterface("page")
@NullMarked
package org.ctoportal.shared.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
