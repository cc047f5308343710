/** What is true of the finished jar. */
@NullMarked
package org.ctoportal.packaging;

import org.jspecify.annotations.NullMarked;
