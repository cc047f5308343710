package org.ctoportal.framework.offer;

import java.util.List;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The other districts in which the signed-in person keeps templates: that seat is those districts' consent. */
@Component
class ServedDistricts {

    private final SeatService seats;
    private final CurrentDistrict currentDistrict;

    ServedDistricts(SeatService seats, CurrentDistrict currentDistrict) {
        this.seats = seats;
        this.currentDistrict = currentDistrict;
    }

    /** By name. */
    List<DistrictSummary> list() {
        return seats.districtsWhereMay(Permissions.KEEP_TEMPLATES).stream()
                .filter(district -> !district.id().equals(currentDistrict.id()))
                .toList();
    }

    void check(DistrictId district) {
        if (list().stream().noneMatch(served -> served.id().equals(district))) {
            throw new AccessDeniedException("No seat that keeps templates in this district");
        }
    }
}
