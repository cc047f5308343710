/** The outbox on the screen. */
@NullMarked
package org.ctoportal.mail.ui;

import org.jspecify.annotations.NullMarked;
