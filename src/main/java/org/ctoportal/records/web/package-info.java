/** Certificates as files. */
@NullMarked
package org.ctoportal.records.web;

import org.jspecify.annotations.NullMarked;
