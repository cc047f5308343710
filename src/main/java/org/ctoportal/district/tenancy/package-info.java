/** Keeps every district's rows to itself: who is the current district, the guard behind Hibernate, scopes for jobs. */
@NamedInterface("tenancy")
@NullMarked
package org.ctoportal.district.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
