package org.ctoportal.jobdescription.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a posting, and nothing else of it. Belongs to everybody, so that answering a stranger never
 * opens a district.
 */
@Entity
class PostedPage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private String number;
    private String title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String page;

    private Instant opensAt;
    private @Nullable Instant closesAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PostedPage() {} // JPA

    PostedPage(DistrictId district, Posting posting, String page) {
        this.districtId = district.value();
        this.number = posting.number().text();
        this.title = posting.title();
        this.page = page;
        this.opensAt = Objects.requireNonNull(posting.visibility().opensAt());
        this.changedAt = posting.changedAt();
        follow(posting);
    }

    void show(Posting posting, String newPage) {
        title = posting.title();
        page = newPage;
        opensAt = Objects.requireNonNull(posting.visibility().opensAt());
        follow(posting);
    }

    private void follow(Posting posting) {
        closesAt = posting.visibility().closesAt();
        ending = posting.visibility().ending();
        changedAt = posting.changedAt();
    }

    /** Takes over that it ended, unless it is for employees alone and gone already. */
    void end(Posting posting) {
        if (ending != Ending.WITHDRAWN) {
            follow(posting);
        }
    }

    /** It is for employees alone from now on. */
    void withdraw(Instant now) {
        ending = Ending.WITHDRAWN;
        changedAt = now;
    }

    boolean isNumber(long other) {
        return Long.valueOf(other).equals(id);
    }

    String page() {
        return page;
    }
}
