package org.ctoportal.branding;

import java.time.Clock;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The look of the district's papers and public pages, kept by whoever keeps its profile. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PROFILE)
public class BrandService {

    /** The largest file that is looked at, in bytes. */
    public static final int LONGEST_FILE = LogoFile.LONGEST;

    private final DistrictBrandRepository brands;
    private final CurrentDistrict district;
    private final Clock clock;

    BrandService(DistrictBrandRepository brands, CurrentDistrict district, Clock clock) {
        this.brands = brands;
        this.district = district;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Letterhead letterhead() {
        return brands.findByDistrictId(district.id().value())
                .map(DistrictBrand::letterhead)
                .orElse(Letterhead.PLAIN);
    }

    /** Fails with {@link RefusedColorException}. */
    @Transactional
    public void chooseColor(String typed) {
        var color = BrandColor.typed(typed).orElseThrow(() -> new RefusedColorException(0));
        if (!color.isReadable()) {
            throw new RefusedColorException(color.contrastOnWhite());
        }
        found().choose(color, clock.instant());
    }

    /** A PNG or JPEG picture. Fails with {@link RefusedLogoException}. */
    @Transactional
    public void showLogo(byte[] file) {
        show(LogoFile.read(file));
    }

    @Transactional
    public void removeLogo() {
        show(null);
    }

    private void show(@Nullable Logo logo) {
        found().show(logo, clock.instant());
    }

    private DistrictBrand found() {
        var own = district.id();
        return brands.findByDistrictId(own.value())
                .orElseGet(() -> brands.save(new DistrictBrand(own, clock.instant())));
    }
}
