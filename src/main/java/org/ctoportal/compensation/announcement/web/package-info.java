/** Policies for everybody: plain pages without session or cookie, and the way to comment on one. */
@NullMarked
package org.ctoportal.compensation.announcement.web;

import org.jspecify.annotations.NullMarked;
