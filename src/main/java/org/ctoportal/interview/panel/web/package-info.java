/** The page at which members without an account come in, and their files. */
@NullMarked
package org.ctoportal.interview.panel.web;

import org.jspecify.annotations.NullMarked;
