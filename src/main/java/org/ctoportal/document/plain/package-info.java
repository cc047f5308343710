/** The document as Markdown and as plain text. */
@NullMarked
package org.ctoportal.document.plain;

import org.jspecify.annotations.NullMarked;
