package org.ctoportal.authoring.approval;

import java.io.Serializable;

/** Identifies a remark in the district acted in. */
public record RemarkId(long value) implements Serializable {}
