/** What a file says, and what is wrong with it. */
@NullMarked
package org.ctoportal.framework.exchange.incoming;

import org.jspecify.annotations.NullMarked;
