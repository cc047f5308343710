/** What others are told of a policy: its public page, and letters to those it concerns. */
@NullMarked
package org.ctoportal.compensation.announcement;

import org.jspecify.annotations.NullMarked;
