package org.ctoportal.branding;

import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.Letterheads;
import org.springframework.stereotype.Component;

/** The look of a district, for its papers and for public pages, which nobody signs in for. */
@Component
public class DistrictLetterheads implements Letterheads {

    private final DistrictBrandRepository brands;
    private final CurrentDistrict district;

    DistrictLetterheads(DistrictBrandRepository brands, CurrentDistrict district) {
        this.brands = brands;
        this.district = district;
    }

    @Override
    public Letterhead current() {
        return of(district.id());
    }

    /** {@link Letterhead#PLAIN} for a district that chose nothing. */
    public Letterhead of(DistrictId one) {
        return one.equals(DistrictId.NONE)
                ? Letterhead.PLAIN
                : brands.findByDistrictId(one.value())
                        .map(DistrictBrand::letterhead)
                        .orElse(Letterhead.PLAIN);
    }
}
