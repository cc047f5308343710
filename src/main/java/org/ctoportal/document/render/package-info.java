/** One renderer for each format, and what they share. */
@NullMarked
package org.ctoportal.document.render;

import org.jspecify.annotations.NullMarked;
