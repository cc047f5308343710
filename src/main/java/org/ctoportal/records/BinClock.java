package org.ctoportal.records;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the recycle bins of what has been there its time; what is on hold stays. */
@Component
class BinClock {

    private static final Logger log = LoggerFactory.getLogger(BinClock.class);
    private static final Limit TOGETHER = Limit.of(1000);

    private final DistrictDirectory districts;
    private final RecycledObjectRepository objects;
    private final RecycleBin bin;
    private final RecordQueue queue;
    private final TenantScope scope;
    private final Clock clock;

    BinClock(
            DistrictDirectory districts,
            RecycledObjectRepository objects,
            RecycleBin bin,
            RecordQueue queue,
            TenantScope scope,
            Clock clock) {
        this.districts = districts;
        this.objects = objects;
        this.bin = bin;
        this.queue = queue;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    @SchedulerLock(name = "recycle bins")
    void empty() {
        districts.all().forEach(this::emptyAlone);
    }

    /** A fault in one district is not one of the others. */
    private void emptyAlone(DistrictId district) {
        try {
            scope.run(district, "emptying the recycle bin", () -> {
                queue.enter();
                objects.findOver(clock.instant(), TOGETHER).stream()
                        .flatMap(id -> objects.findById(id).stream())
                        .filter(object -> !bin.isHeld(object))
                        .forEach(objects::delete);
            });
        } catch (RuntimeException e) {
            log.error("The recycle bin of district {} is emptied another time", district.value(), e);
        }
    }
}
