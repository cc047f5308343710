/** Pages without Vaadin: plain HTML from templates, shown at once and without a session. */
@NullMarked
package org.ctoportal.shell.page;

import org.jspecify.annotations.NullMarked;
