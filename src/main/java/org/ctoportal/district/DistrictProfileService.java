package org.ctoportal.district;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The profile of the district the signed-in person acts in. */
@Service
@PreAuthorize("isAuthenticated()")
public class DistrictProfileService {

    private final DistrictRepository districts;
    private final DistrictFactRepository facts;
    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    DistrictProfileService(
            DistrictRepository districts, DistrictFactRepository facts, CurrentDistrict currentDistrict, Clock clock) {
        this.districts = districts;
        this.facts = facts;
        this.currentDistrict = currentDistrict;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DistrictProfile profile() {
        var district = districts.findById(currentDistrict.id().value()).orElseThrow(NoDistrictException::new);
        return new DistrictProfile(
                district.id(),
                district.name(),
                district.state(),
                district.organizationType(),
                district.timeZone(),
                district.isDemo(),
                facts.findAll().stream().collect(toUnmodifiableMap(DistrictFact::name, DistrictFact::value)));
    }

    /**
     * The profile, held until the transaction ends: others wait with their changes. Whoever decides something on it and
     * then changes it holds it before reading anything else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('KEEP_PROFILE')")
    public DistrictProfile hold() {
        districts.findWithLockById(currentDistrict.id().value()).orElseThrow(NoDistrictException::new);
        return profile();
    }

    /** Keeps profile values; an empty value is kept as empty, so that the district can say "nothing here". */
    @Transactional
    @PreAuthorize("hasRole('KEEP_PROFILE')")
    public void keepFacts(Map<String, String> values) {
        districts.findWithLockById(currentDistrict.id().value()).orElseThrow(NoDistrictException::new);
        values.forEach((name, value) -> facts.findByName(name)
                .ifPresentOrElse(
                        fact -> fact.change(value, clock.instant()),
                        () -> facts.save(new DistrictFact(name, value, clock.instant()))));
    }
}
