/** Frameworks as tables: one sheet of our own as CSV or XLSX, and the three sheets that OpenSALT exchanges. */
@NullMarked
package org.ctoportal.framework.exchange.sheet;

import org.jspecify.annotations.NullMarked;
