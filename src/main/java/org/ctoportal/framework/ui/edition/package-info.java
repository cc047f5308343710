/** The screens of the versions of a pack, and of a district's own edition in the making. */
@NullMarked
package org.ctoportal.framework.ui.edition;

import org.jspecify.annotations.NullMarked;
