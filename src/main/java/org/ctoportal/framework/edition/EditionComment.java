package org.ctoportal.framework.edition;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.pack.PartId;

/** A remark of somebody on one part of an edition. */
@Entity
class EditionComment extends DistrictOwned {

    private long editionId;
    private String list;
    private String code;
    private String text;
    private Instant writtenAt;
    private String writtenBy;
    private boolean settled;

    @SuppressWarnings("NullAway.Init")
    protected EditionComment() {} // JPA

    EditionComment(EditionId edition, PartId part, String text, String author, Instant now) {
        this.editionId = edition.value();
        this.list = part.list();
        this.code = part.code();
        this.text = text;
        this.writtenBy = author;
        this.writtenAt = now;
    }

    void settle() {
        settled = true;
    }

    PartComment details() {
        return new PartComment(id(), new PartId(list, code), text, writtenAt, writtenBy, settled);
    }
}
