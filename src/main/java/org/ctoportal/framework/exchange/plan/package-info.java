/** What taking a file would change, before anything does. */
@NullMarked
package org.ctoportal.framework.exchange.plan;

import org.jspecify.annotations.NullMarked;
