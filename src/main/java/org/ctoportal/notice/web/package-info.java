/** Where mail programs end letters. */
@NullMarked
package org.ctoportal.notice.web;

import org.jspecify.annotations.NullMarked;
