/** The arithmetic of credentials: eligibility, validity, renewal and stacks, without a database. */
@NamedInterface("rule")
@NullMarked
package org.ctoportal.credential.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
