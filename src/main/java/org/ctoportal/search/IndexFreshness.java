package org.ctoportal.search;

import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;

/** Whoever looks for what was changed a moment ago finds it: a little that waits is read before. Much is left to the clock. */
@Component
class IndexFreshness {

    private static final long A_LITTLE = 40;

    private final SearchMarkRepository marks;
    private final Indexing indexing;

    IndexFreshness(SearchMarkRepository marks, Indexing indexing) {
        this.marks = marks;
        this.indexing = indexing;
    }

    void catchUp(DistrictId district) {
        var waiting = marks.countByDistrictId(district.value());
        if (waiting > 0 && waiting <= A_LITTLE) {
            indexing.step(district);
        }
    }
}
