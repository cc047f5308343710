package org.ctoportal.interview.record;

import org.jspecify.annotations.Nullable;

/**
 * A file of a bundle.
 *
 * @param table what it is a table of, for the paper of the bundle; none for every other file
 */
public record RecordFile(
        String name, byte[] bytes, @Nullable RecordTable table) {

    public RecordFile(String name, byte[] bytes) {
        this(name, bytes, null);
    }
}
