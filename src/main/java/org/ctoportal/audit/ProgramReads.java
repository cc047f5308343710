package org.ctoportal.audit;

import java.time.Clock;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.springframework.stereotype.Component;

/** Tells what programs read with the tokens of people. */
@Component
public class ProgramReads {

    private static final String TOKEN = "api.ApiToken";

    private final AuditStore store;
    private final Clock clock;

    ProgramReads(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Written before what was read leaves the portal.
     *
     * @param token the number of the token
     * @throws AuditUnavailableException when it cannot be written
     */
    public void note(DistrictPrincipal person, long token, String address) {
        store.add(List.of(new AuditEvent(
                0,
                person.districtId().value(),
                clock.instant(),
                person.actor(),
                Act.READ_BY_PROGRAM,
                TOKEN,
                token,
                1,
                address)));
    }
}
