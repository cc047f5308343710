package org.ctoportal.district;

import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The district the signed-in person acts in. */
@Component
public class CurrentDistrict {

    /** The district acted in, or {@link DistrictId#NONE} for nobody and for platform administrators. */
    public DistrictId id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof DistrictPrincipal principal
                ? principal.districtId()
                : DistrictId.NONE;
    }
}
