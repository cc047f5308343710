/** The letters a district may word, and the page for the words of one. */
@NullMarked
package org.ctoportal.wording.ui;

import org.jspecify.annotations.NullMarked;
