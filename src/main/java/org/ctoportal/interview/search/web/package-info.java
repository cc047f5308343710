/** Documents of candidates as files. */
@NullMarked
package org.ctoportal.interview.search.web;

import org.jspecify.annotations.NullMarked;
