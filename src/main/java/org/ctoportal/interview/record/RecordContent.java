package org.ctoportal.interview.record;

import java.util.List;

/** What of a part leaves, and what does not. */
public record RecordContent(List<RecordFile> files, List<Withheld> withheld) {

    public RecordContent {
        files = List.copyOf(files);
        withheld = List.copyOf(withheld);
    }
}
