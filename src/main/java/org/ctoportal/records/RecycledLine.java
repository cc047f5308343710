package org.ctoportal.records;

import java.io.Serializable;
import java.time.Instant;

/** Something in the recycle bin. */
public record RecycledLine(long id, RecordKey key, String title, Instant removedAt, String removedBy, Instant keptUntil)
        implements Serializable {}
