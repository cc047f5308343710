package org.ctoportal.framework.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A row of a pack version by its place in the pack. Known before the insert, so that inserts go in batches. */
@Embeddable
record RowKey(long packVersionId, int position) implements Serializable {}
