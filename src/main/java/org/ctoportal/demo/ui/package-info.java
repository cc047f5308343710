/** The page on which somebody who tried the portal removes the samples. */
@NullMarked
package org.ctoportal.demo.ui;

import org.jspecify.annotations.NullMarked;
