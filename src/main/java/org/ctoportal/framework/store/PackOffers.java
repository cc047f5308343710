package org.ctoportal.framework.store;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackVersionId;
import org.springframework.stereotype.Component;

/** Which versions are offered to which districts. Whoever asks has made sure that the person at work may know. */
@Component
public class PackOffers {

    private final OfferedVersionRepository offers;

    PackOffers(OfferedVersionRepository offers) {
        this.offers = offers;
    }

    /** The offers of a version, by the district they were made to. */
    public Map<DistrictId, PackOffer> of(PackVersionId version) {
        return offers.findByPackVersionId(version.value()).stream()
                .map(OfferedVersion::details)
                .collect(Collectors.toMap(PackOffer::receiver, Function.identity()));
    }

    /** Offers the version, also again after it was taken back. */
    public void offer(PackVersionId version, DistrictId receiver, String by, Instant now) {
        offers.findByDistrictIdAndPackVersionId(receiver.value(), version.value())
                .ifPresentOrElse(
                        offer -> offer.offer(by, now),
                        () -> offers.save(new OfferedVersion(version, receiver, by, now)));
    }

    public void withdraw(PackVersionId version, DistrictId receiver) {
        offers.findByDistrictIdAndPackVersionId(receiver.value(), version.value())
                .ifPresent(OfferedVersion::withdraw);
    }

    /** Takes back every offer of the version. */
    public void withdraw(PackVersionId version) {
        offers.findByPackVersionId(version.value()).forEach(OfferedVersion::withdraw);
    }

    /** Notes that the receiver uses the version, so that it keeps it; nothing where it was not offered. */
    public void take(PackVersionId version, DistrictId receiver) {
        offers.findByDistrictIdAndPackVersionId(receiver.value(), version.value())
                .ifPresent(OfferedVersion::take);
    }
}
