/** Records of searches as files. */
@NullMarked
package org.ctoportal.interview.record.web;

import org.jspecify.annotations.NullMarked;
