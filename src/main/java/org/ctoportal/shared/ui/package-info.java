/** Parts of screens every room uses: notices, toolbars, empty states, confirm dialogs. */
@NamedInterface("ui")
@NullMarked
package org.ctoportal.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
