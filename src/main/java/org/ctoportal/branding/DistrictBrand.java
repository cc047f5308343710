package org.ctoportal.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.Letterhead.Logo;
import org.jspecify.annotations.Nullable;

/** The look a district chose. Belongs to everybody: public pages show it before anybody signs in. */
@Entity
class DistrictBrand {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;

    @Column(columnDefinition = "char(7)")
    private String color;

    private byte @Nullable [] logo;
    private int logoWidth;
    private int logoHeight;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DistrictBrand() {} // JPA

    DistrictBrand(DistrictId district, Instant now) {
        this.districtId = district.value();
        this.color = Letterhead.PLAIN_COLOR;
        this.changedAt = now;
    }

    void choose(BrandColor chosen, Instant now) {
        color = chosen.hex();
        changedAt = now;
    }

    void show(@Nullable Logo picture, Instant now) {
        logo = picture == null ? null : picture.png();
        logoWidth = picture == null ? 0 : picture.width();
        logoHeight = picture == null ? 0 : picture.height();
        changedAt = now;
    }

    Letterhead letterhead() {
        return new Letterhead(color, logo == null ? null : new Logo(logo, logoWidth, logoHeight));
    }
}
