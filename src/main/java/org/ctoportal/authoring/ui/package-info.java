/** Fields for the variables of templates, and the district's own values for them. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.authoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
