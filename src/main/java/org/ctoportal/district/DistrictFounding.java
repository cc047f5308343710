package org.ctoportal.district;

import java.time.Clock;
import java.util.Map;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** Sets up districts at start: the demo ones and, with the first administrator, the first real one. No screen calls it. */
@Component
public class DistrictFounding {

    private final DistrictRepository districts;
    private final DistrictFactRepository facts;
    private final TenantScope scope;
    private final Clock clock;

    DistrictFounding(DistrictRepository districts, DistrictFactRepository facts, TenantScope scope, Clock clock) {
        this.districts = districts;
        this.facts = facts;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether any district that is not a demonstration exists. */
    public boolean aRealDistrictExists() {
        return districts.existsByDemoFalse();
    }

    /** Sets up the district and its profile; returns its number. */
    public DistrictId found(FoundDistrict command) {
        var id = districts.save(new District(command, clock.instant())).id();
        addMissingFacts(id, command.facts());
        return id;
    }

    /** Sets up a demonstration district, or completes the one that is there under this name. */
    public DistrictId foundDemo(FoundDistrict command) {
        var existing = districts.findFirstByDemoTrueAndNameOrderByIdAsc(command.name());
        if (existing.isEmpty()) {
            return found(command);
        }
        addMissingFacts(existing.get().id(), command.facts());
        return existing.get().id();
    }

    private void addMissingFacts(DistrictId id, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        scope.run(
                id,
                "setting up the district",
                () -> values.entrySet().stream()
                        .filter(value -> facts.findByName(value.getKey()).isEmpty())
                        .forEach(value ->
                                facts.save(new DistrictFact(value.getKey(), value.getValue(), clock.instant()))));
    }
}
