package org.ctoportal.records;

import jakarta.persistence.Entity;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** One thing a hold covers. */
@Entity
class HeldRecord extends DistrictOwned {

    private long holdId;
    private String className;
    private @Nullable Long recordNumber;
    private @Nullable Long personId;

    @SuppressWarnings("NullAway.Init")
    protected HeldRecord() {} // JPA

    HeldRecord(RecordHold hold, HoldScope scope) {
        this.holdId = hold.id();
        this.className = scope.className();
        this.recordNumber = scope.record();
        this.personId = scope.person();
    }

    long holdId() {
        return holdId;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    HoldScope scope(String personName) {
        return new HoldScope(className, recordNumber, personId, personName);
    }
}
