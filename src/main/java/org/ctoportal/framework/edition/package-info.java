/** A district's own editions of packs: what it changed in a published version, reviewed by a second person, published. */
@NullMarked
package org.ctoportal.framework.edition;

import org.jspecify.annotations.NullMarked;
