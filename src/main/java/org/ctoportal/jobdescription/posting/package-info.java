/** Postings: an approved job description with dates, pay and a way to apply, published, corrected and closed. */
@NamedInterface("posting")
@NullMarked
package org.ctoportal.jobdescription.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
