/** Credentials as files: pages to print, evidence, the directory and calendars. */
@NullMarked
package org.ctoportal.credential.web;

import org.jspecify.annotations.NullMarked;
