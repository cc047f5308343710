/** Content packs for people to look through: one outline of nodes for packs of every kind, and the search over them. */
@NullMarked
package org.ctoportal.framework.outline;

import org.jspecify.annotations.NullMarked;
