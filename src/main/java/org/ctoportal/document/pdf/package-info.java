/** The document as an accessible PDF, laid out from its web page. */
@NullMarked
package org.ctoportal.document.pdf;

import org.jspecify.annotations.NullMarked;
