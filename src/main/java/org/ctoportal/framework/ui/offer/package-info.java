/** The screen of somebody who serves several districts: what is offered to them, and what became of it. */
@NullMarked
package org.ctoportal.framework.ui.offer;

import org.jspecify.annotations.NullMarked;
