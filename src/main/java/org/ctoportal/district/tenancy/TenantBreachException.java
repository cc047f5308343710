package org.ctoportal.district.tenancy;

/** A row of one district was about to reach another. Always a defect; the work in progress is rolled back. */
public class TenantBreachException extends RuntimeException {

    TenantBreachException(String entity, Object sessionDistrict) {
        super("An entity %s of another district reached a session of district %s".formatted(entity, sessionDistrict));
    }
}
