package org.ctoportal.district;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.district.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** Sets up districts at start: the demo ones and, with the first administrator, the first real one. No screen calls it. */
@Component
public class DistrictFounding {

    private final DistrictRepository districts;
    private final DistrictFactRepository facts;
    private final ManyRows many;
    private final TenantScope scope;
    private final Clock clock;

    DistrictFounding(
            DistrictRepository districts, DistrictFactRepository facts, ManyRows many, TenantScope scope, Clock clock) {
        this.districts = districts;
        this.facts = facts;
        this.many = many;
        this.scope = scope;
        this.clock = clock;
    }

    /** Whether any district that is not a demonstration exists. */
    public boolean aRealDistrictExists() {
        return districts.existsByDemoFalse();
    }

    /** The districts that are demonstrations. */
    public List<DistrictSummary> samples() {
        return districts.findByDemoTrueOrderById().stream()
                .map(one -> new DistrictSummary(one.id(), one.name(), one.state()))
                .toList();
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
        scope.run(id, "setting up the district", () -> {
            var known = facts.findAll().stream().map(DistrictFact::name).collect(toSet());
            many.insert(values.entrySet().stream()
                    .filter(value -> !known.contains(value.getKey()))
                    .map(value -> new DistrictFact(value.getKey(), value.getValue(), clock.instant()))
                    .toList());
        });
    }
}
