/** Screens of awards. */
@NullMarked
package org.ctoportal.compensation.award.ui;

import org.jspecify.annotations.NullMarked;
