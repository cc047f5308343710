/** Screens of policies. */
@NullMarked
package org.ctoportal.compensation.policy.ui;

import org.jspecify.annotations.NullMarked;
