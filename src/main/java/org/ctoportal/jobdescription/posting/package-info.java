/** Postings: an approved job description with dates, pay and a way to apply, published, corrected and closed. */
@NullMarked
package org.ctoportal.jobdescription.posting;

import org.jspecify.annotations.NullMarked;
