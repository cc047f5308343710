/** The search for a person for a position: candidates and their codes, stages, papers, preference, voluntary answers. */
@NamedInterface("search")
@NullMarked
package org.ctoportal.interview.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
