package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a person that another policy granted them.
 *
 * @param policy its number and title
 */
public record OtherClaim(String policy, EarlierClaim claim) implements Serializable {

    /** Whether costs of both can be the same: for one result, one renewal, or dues of one organization paid on one day. */
    boolean isOfTheSame(CostClaim mine) {
        var other = claim.claim();
        return switch (mine.kind()) {
            case COSTS -> claim.isFor(mine.certification()) && (isOfResult(mine.day()) || isAdvanceFor(mine.day()));
            case ADVANCE -> claim.isFor(mine.certification()) && isAdvance();
            case RENEWAL ->
                claim.is(ClaimKind.RENEWAL)
                        && claim.isFor(mine.certification())
                        && mine.renewal() != null
                        && other.renewal() != null
                        && mine.renewal().expires().equals(other.renewal().expires());
            case DUES ->
                claim.is(ClaimKind.DUES)
                        && other.about().equalsIgnoreCase(mine.about())
                        && other.day() != null
                        && other.day().equals(mine.day());
            case MICRO_CREDENTIAL, MENTORING, RELEASE_TIME -> false;
        };
    }

    private boolean isOfResult(@Nullable LocalDate day) {
        return claim.is(ClaimKind.COSTS)
                && claim.claim().day() != null
                && claim.claim().day().equals(day);
    }

    /** One that a pass on the day would keep. */
    boolean isAdvanceFor(@Nullable LocalDate day) {
        var last = claim.passBy();
        return isAdvance()
                && last != null
                && day != null
                && !day.isBefore(claim.claim().claimedOn())
                && !day.isAfter(last);
    }

    private boolean isAdvance() {
        return claim.is(ClaimKind.ADVANCE) && claim.state() != EarlierClaim.State.REPAID;
    }
}
