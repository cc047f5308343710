/** The screens of credentials. */
@NullMarked
package org.ctoportal.credential.ui;

import org.jspecify.annotations.NullMarked;
