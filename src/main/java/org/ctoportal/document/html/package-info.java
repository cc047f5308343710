/** The document as a web page and as a part of one. */
@NullMarked
package org.ctoportal.document.html;

import org.jspecify.annotations.NullMarked;
