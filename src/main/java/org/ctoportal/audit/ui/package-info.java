/** The screen of the audit. */
@NullMarked
package org.ctoportal.audit.ui;

import org.jspecify.annotations.NullMarked;
