/** Content packs as files: reading, checking and their canonical form. Knows nothing of the database. */
@NullMarked
package org.ctoportal.framework.pack;

import org.jspecify.annotations.NullMarked;
