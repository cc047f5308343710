package org.ctoportal.search;

import org.ctoportal.district.DistrictId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** Makes the index of a district, which the portal does by itself a moment later. */
public final class IndexDesk {

    private final Indexing indexing;
    private final SearchedDistrictRepository districts;
    private final SearchMarkRepository marks;

    @Autowired
    IndexDesk(Indexing indexing, SearchedDistrictRepository districts, SearchMarkRepository marks) {
        this.indexing = indexing;
        this.districts = districts;
        this.marks = marks;
    }

    /** Until nothing is left to do. */
    public void bringUpToDate(DistrictId district) {
        indexing.begin(district);
        while (indexing.step(district)) {
            // the next marks
        }
    }

    /** The index of a district that has nothing yet, so that only what changes from here on is in it. */
    void begin(DistrictId district) {
        indexing.begin(district);
        marks.deleteAllInBatch(marks.findByDistrictIdOrderById(district.value(), Limit.unlimited()));
    }

    /** As after an upgrade that compares words in another way. */
    void outdate(DistrictId district) {
        districts.deleteById(district.value());
    }

    long marks(DistrictId district) {
        return marks.countByDistrictId(district.value());
    }
}
