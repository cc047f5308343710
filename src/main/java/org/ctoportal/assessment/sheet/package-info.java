/** What the browser draws statements from that somebody rates, whoever rates and whomever they speak of. */
@NullMarked
package org.ctoportal.assessment.sheet;

import org.jspecify.annotations.NullMarked;
