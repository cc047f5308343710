/** What people decide about a document, and the changes to it that never overwrite each other unseen. */
@NamedInterface("content")
@NullMarked
package org.ctoportal.authoring.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
