/** Who must agree to a document: routes, submissions, decisions and remarks; what was approved stays as it was. */
@NamedInterface("approval")
@NullMarked
package org.ctoportal.authoring.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
