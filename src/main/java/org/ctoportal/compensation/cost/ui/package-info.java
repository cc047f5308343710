/** Screens of cost models. */
@NullMarked
package org.ctoportal.compensation.cost.ui;

import org.jspecify.annotations.NullMarked;
