package org.ctoportal.district.tenancy;

import org.ctoportal.district.DistrictId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.security.core.context.SecurityContextHolder;

/** The district of the signed-in person and of nothing else: never a header, a path, a host or a form field. */
class CurrentDistrictResolver implements CurrentTenantIdentifierResolver<Long> {

    @Override
    public Long resolveCurrentTenantIdentifier() {
        var scoped = TenantScope.current();
        if (scoped != null) {
            return scoped.value();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof DistrictPrincipal principal) {
            return principal.districtId().value();
        }
        return DistrictId.NONE.value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
