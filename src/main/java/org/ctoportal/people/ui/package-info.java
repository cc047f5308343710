/** The screens of the district's people. */
@NullMarked
package org.ctoportal.people.ui;

import org.jspecify.annotations.NullMarked;
