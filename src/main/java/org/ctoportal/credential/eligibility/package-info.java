/** What somebody said of their degree and work, kept with the answer, and how far a request for a waiver has come. */
@NullMarked
package org.ctoportal.credential.eligibility;

import org.jspecify.annotations.NullMarked;
