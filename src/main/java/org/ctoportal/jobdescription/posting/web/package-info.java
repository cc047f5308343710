/** Postings for everybody: plain pages and feeds without session or cookie. */
@NullMarked
package org.ctoportal.jobdescription.posting.web;

import org.jspecify.annotations.NullMarked;
