package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries at a link, each before it is looked at, and forgets them at the right one. */
@Component
class LinkTries {

    private final FeedbackLinkRepository links;
    private final Clock clock;

    LinkTries(FeedbackLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What a try is compared with. */
    record Tried(long link, String secretHash) {}

    /** To whose answers a link leads. */
    record Admission(long link, DistrictId district, FeedbackRoundId round, RaterId rater) {}

    /** None while one must wait, for links that were revoked or are too old, and where there is none. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Tried> begin(String locator) {
        var now = clock.instant();
        return links.findWithLockByLocator(locator)
                .filter(link -> link.isTried(now))
                .map(link -> new Tried(link.id(), link.secretHash()));
    }

    @Transactional
    public Optional<Admission> succeeded(long id) {
        var now = clock.instant();
        var link = links.findWithLockById(id).filter(one -> one.isLive(now));
        link.ifPresent(one -> one.used(now));
        return link.map(one -> new Admission(one.id(), one.district(), one.round(), one.rater()));
    }
}
