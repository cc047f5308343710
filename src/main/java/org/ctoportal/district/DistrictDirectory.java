package org.ctoportal.district;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names of districts, for sign-in and for the choice of a consultant. Shows nothing else of them. */
@Component
public class DistrictDirectory {

    private final DistrictRepository districts;

    DistrictDirectory(DistrictRepository districts) {
        this.districts = districts;
    }

    /** The named districts, by name. */
    public List<DistrictSummary> summaries(Collection<DistrictId> ids) {
        return districts.findAllById(ids.stream().map(DistrictId::value).toList()).stream()
                .map(district -> new DistrictSummary(district.id(), district.name(), district.state()))
                .sorted(java.util.Comparator.comparing(DistrictSummary::name))
                .toList();
    }

    /** Every district there is, for what the clock does in each. */
    public List<DistrictId> all() {
        return districts.findAll().stream().map(District::id).toList();
    }
}
