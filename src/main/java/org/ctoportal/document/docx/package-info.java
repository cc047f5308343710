/** The document as a Word file. */
@NullMarked
package org.ctoportal.document.docx;

import org.jspecify.annotations.NullMarked;
