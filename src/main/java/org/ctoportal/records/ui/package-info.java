/** The screens on which records are looked after. */
@NullMarked
package org.ctoportal.records.ui;

import org.jspecify.annotations.NullMarked;
