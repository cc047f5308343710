@NullMarked
package org.ctoportal.salary.ui;

import org.jspecify.annotations.NullMarked;
