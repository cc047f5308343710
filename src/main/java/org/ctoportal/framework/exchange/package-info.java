/** Packs as files people exchange: what comes in, whatever its format, and what goes out. Knows nothing of the database. */
@NullMarked
package org.ctoportal.framework.exchange;

import org.jspecify.annotations.NullMarked;
