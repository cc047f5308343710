package org.ctoportal.records;

import java.util.List;

/** A room with records: it says what it keeps, and everything else follows from that. */
public interface RecordSource {

    List<RecordClass> classes();

    /** What is no record, yet goes through the recycle bin when somebody deletes it. */
    default List<RecordClass> drafts() {
        return List.of();
    }
}
