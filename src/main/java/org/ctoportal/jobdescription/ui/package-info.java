@NullMarked
package org.ctoportal.jobdescription.ui;

import org.jspecify.annotations.NullMarked;
