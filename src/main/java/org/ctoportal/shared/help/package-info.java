/** What each screen is for and how its main things are done, as text by language. */
@NamedInterface("help")
@NullMarked
package org.ctoportal.shared.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
