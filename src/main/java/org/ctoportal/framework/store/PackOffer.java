package org.ctoportal.framework.store;

import java.time.Instant;
import org.ctoportal.district.DistrictId;

/**
 * An offer of a version to a district.
 *
 * @param taken whether the district has used it, or based something on it; it then keeps it for good
 */
public record PackOffer(DistrictId receiver, Instant offeredAt, boolean withdrawn, boolean taken) {}
