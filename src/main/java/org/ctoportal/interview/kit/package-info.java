/** What is asked: the questions of an interview, their minutes, weights and what they cover. */
@NamedInterface("kit")
@NullMarked
package org.ctoportal.interview.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
