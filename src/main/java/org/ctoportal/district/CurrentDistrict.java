package org.ctoportal.district;

import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** The district the work at hand belongs to; the same that rows are read and written for. */
@Component
public class CurrentDistrict {

    /** The district acted in, or {@link DistrictId#NONE} for nobody and for platform administrators. */
    public DistrictId id() {
        return TenantScope.current();
    }
}
