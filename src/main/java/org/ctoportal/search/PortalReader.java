package org.ctoportal.search;

import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.ctoportal.identity.Permissions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The portal itself, reading what the index keeps: in one district, and with no permission but to read documents. */
record PortalReader(DistrictId districtId) implements DistrictPrincipal {

    private static final List<SimpleGrantedAuthority> MAY =
            List.of(new SimpleGrantedAuthority("ROLE_" + Permissions.READ_DOCUMENTS));

    static void run(DistrictId district, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new PortalReader(district), null, MAY));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public String actor() {
        return "portal";
    }
}
