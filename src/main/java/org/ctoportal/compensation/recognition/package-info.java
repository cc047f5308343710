/** What a policy gives for a certification and under which terms, as values that check themselves. */
@NamedInterface("recognition")
@NullMarked
package org.ctoportal.compensation.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
