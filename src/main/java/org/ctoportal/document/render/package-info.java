/** What the renderers of all formats share, and the one door to them. */
@NullMarked
package org.ctoportal.document.render;

import org.jspecify.annotations.NullMarked;
