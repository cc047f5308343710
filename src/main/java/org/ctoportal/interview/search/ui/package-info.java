/** Screens of searches and their candidates. */
@NullMarked
package org.ctoportal.interview.search.ui;

import org.jspecify.annotations.NullMarked;
