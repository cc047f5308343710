/** Screens of postings: the list, the terms with their checks, and the posting as others will see it. */
@NullMarked
package org.ctoportal.jobdescription.posting.ui;

import org.jspecify.annotations.NullMarked;
