/** What a posting says to everybody, as data: the words, the facts search engines read, and its forms for other systems. */
@NamedInterface("posting-page")
@NullMarked
package org.ctoportal.jobdescription.posting.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
