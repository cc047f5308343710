/** Public frameworks for everybody: the read-only answers of CASE, and an address for every part. */
@NullMarked
package org.ctoportal.framework.opendata;

import org.jspecify.annotations.NullMarked;
