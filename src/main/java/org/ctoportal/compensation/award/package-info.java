/** Who gets what in a fiscal year and why, claims for costs, and what goes to payroll. */
@NamedInterface("award")
@NullMarked
package org.ctoportal.compensation.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
