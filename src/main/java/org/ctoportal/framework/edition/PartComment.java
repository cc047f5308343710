package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.framework.pack.PartId;

/** A remark on one part of an edition; {@code settled} once what it asks for is done. */
public record PartComment(long id, PartId part, String text, Instant writtenAt, String writtenBy, boolean settled)
        implements Serializable {}
