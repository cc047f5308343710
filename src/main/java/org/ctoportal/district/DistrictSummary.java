package org.ctoportal.district;

/** A district in a list. */
public record DistrictSummary(DistrictId id, String name, String state) {}
