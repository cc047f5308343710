package org.ctoportal.interview.panel;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers wrong codes of a seat and forgets them at the right one. */
@Component
class CodeAttempts {

    private final PanelCodeRepository codes;
    private final Clock clock;

    CodeAttempts(PanelCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** {@code allowed} is false while the seat must wait, and for codes that were revoked or are too old. */
    record Attempt(long code, String secretHash, boolean allowed) {}

    @Transactional(readOnly = true)
    public Optional<Attempt> begin(String locator) {
        var now = clock.instant();
        return codes.findByLocator(locator)
                .map(code -> new Attempt(code.id(), code.secretHash(), code.isLive(now) && !code.mustWait(now)));
    }

    @Transactional
    public void failed(long id) {
        codes.findWithLockById(id).ifPresent(code -> code.failed(clock.instant()));
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
