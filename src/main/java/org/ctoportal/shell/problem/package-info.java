/** What a person is told when something goes wrong, and under which reference it stands in the log. */
@NullMarked
package org.ctoportal.shell.problem;

import org.jspecify.annotations.NullMarked;
