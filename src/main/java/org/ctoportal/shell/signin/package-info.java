/** The sign-in page: plain HTML that shows at once and fetches the portal's scripts while it is being filled in. */
@NullMarked
package org.ctoportal.shell.signin;

import org.jspecify.annotations.NullMarked;
