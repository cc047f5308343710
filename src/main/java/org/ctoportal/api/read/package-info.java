/** The answers programs get, in names that stay, and the addresses they are at. */
@NullMarked
package org.ctoportal.api.read;

import org.jspecify.annotations.NullMarked;
