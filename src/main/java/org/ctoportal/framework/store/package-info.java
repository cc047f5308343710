/** Content packs as rows: loading at start, reading back with a check that nothing has changed. */
@NullMarked
package org.ctoportal.framework.store;

import org.jspecify.annotations.NullMarked;
