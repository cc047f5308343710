@NullMarked
package org.ctoportal.home.ui;

import org.jspecify.annotations.NullMarked;
