/** Badges that people bring: whose word is believed, what a badge says, which credential of the catalogue it is, and what is recorded. */
@NullMarked
package org.ctoportal.credential.intake;

import org.jspecify.annotations.NullMarked;
