/** Policies that recognize certification: what they give, under which conditions, and every paper made of that. */
@NamedInterface("policy")
@NullMarked
package org.ctoportal.compensation.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
