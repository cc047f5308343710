package org.ctoportal.identity;

import org.ctoportal.district.DistrictId;

/** Somebody has no seat in a district any more and is forgotten there. Told of in the transaction that does it. */
public record AccountForgotten(DistrictId district, PersonId person) {}
