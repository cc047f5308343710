package org.ctoportal.search;

import org.ctoportal.district.DistrictId;
import org.ctoportal.shared.OnEveryServer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the index of every district up to date, and makes it where there is none of the present edition. */
@Component
class IndexClock {

    private final Indexing indexing;
    private final SearchMarkRepository marks;
    private final SearchedDistrictRepository districts;

    IndexClock(Indexing indexing, SearchMarkRepository marks, SearchedDistrictRepository districts) {
        this.indexing = indexing;
        this.marks = marks;
        this.districts = districts;
    }

    @OnEveryServer("A row of each district says whose turn it is; the others pass over it")
    @Scheduled(initialDelayString = "${portal.search.pause}", fixedDelayString = "${portal.search.pause}")
    void tick() {
        districts.findWithout(SearchedDistrict.EDITION).forEach(id -> indexing.begin(new DistrictId(id)));
        for (var id : marks.findDistricts()) {
            var district = new DistrictId(id);
            if (district.equals(DistrictId.NONE)) {
                indexing.spreadOverDistricts();
            } else {
                catchUp(district);
            }
        }
    }

    /** Until nothing is left to do, or another portal does it. */
    private void catchUp(DistrictId district) {
        while (indexing.step(district)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
