/** How the result of a panel looks. */
@NullMarked
package org.ctoportal.interview.result.ui;

import org.jspecify.annotations.NullMarked;
