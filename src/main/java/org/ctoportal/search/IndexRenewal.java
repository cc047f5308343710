package org.ctoportal.search;

import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the index of a district forget everything and be made anew by the clock, in the transaction that changed words by statements. */
@Component
public class IndexRenewal {

    private final IndexWriter writer;
    private final SearchedDistrictRepository districts;

    IndexRenewal(IndexWriter writer, SearchedDistrictRepository districts) {
        this.writer = writer;
        this.districts = districts;
    }

    /** Of the district acted in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(DistrictId district) {
        writer.clear();
        districts.findById(district.value()).ifPresent(districts::delete);
    }
}
