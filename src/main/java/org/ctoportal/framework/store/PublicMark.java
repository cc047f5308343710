package org.ctoportal.framework.store;

import java.io.Serializable;
import java.time.Instant;

/** Since when a version is public, and by whose decision. */
public record PublicMark(Instant since, String by) implements Serializable {}
