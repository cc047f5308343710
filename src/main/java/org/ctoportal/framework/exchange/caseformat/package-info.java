/** Frameworks as CASE packages of 1EdTech, versions 1.0 and 1.1. */
@NullMarked
package org.ctoportal.framework.exchange.caseformat;

import org.jspecify.annotations.NullMarked;
