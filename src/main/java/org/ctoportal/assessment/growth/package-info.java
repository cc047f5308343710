/** Growth plans that gaps lead to: goals with dates and evidence, the preparation path, study weeks and study groups. */
@NamedInterface("growth")
@NullMarked
package org.ctoportal.assessment.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
