package org.ctoportal.interview.panel;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries at a seat, each before it is looked at, and forgets them at the right one. */
@Component
class CodeAttempts {

    private final PanelCodeRepository codes;
    private final Clock clock;

    CodeAttempts(PanelCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** What a try is compared with. */
    record Attempt(long code, String secretHash) {}

    /**
     * None while the seat must wait, for codes that were revoked or are too old, and where there is none. Tries side by
     * side wait for the row here, on all servers; what is not there must not lock what is about to be.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Attempt> begin(String locator) {
        var now = clock.instant();
        return codes.findWithLockByLocator(locator)
                .filter(code -> code.isTried(now))
                .map(code -> new Attempt(code.id(), code.secretHash()));
    }

    @Transactional
    public Optional<Admission> succeeded(long id) {
        var now = clock.instant();
        var code = codes.findWithLockById(id).filter(one -> one.isLive(now));
        code.ifPresent(one -> one.used(now));
        return code.map(one -> new Admission(one.id(), one.district(), one.search(), one.member()));
    }

    /** To which seat a code leads. */
    record Admission(long code, DistrictId district, SearchId search, PanelMemberId member) {}
}
