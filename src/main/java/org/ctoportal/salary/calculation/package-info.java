/** The arithmetic of salary schedules: exact, without database or screen, and every figure with its way. */
@NamedInterface("calculation")
@NullMarked
package org.ctoportal.salary.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
