package org.ctoportal.district;

import java.io.Serializable;

/** Identifies a district. Zero is no district: it reads nothing and the database refuses to store it. */
public record DistrictId(long value) implements Serializable {

    public static final DistrictId NONE = new DistrictId(0);
}
