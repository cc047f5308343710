package org.ctoportal.district.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The district of the signed-in person and of nothing else: never a header, a path, a host or a form field. */
class CurrentDistrictResolver implements CurrentTenantIdentifierResolver<Long> {

    @Override
    public Long resolveCurrentTenantIdentifier() {
        return TenantScope.current().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
