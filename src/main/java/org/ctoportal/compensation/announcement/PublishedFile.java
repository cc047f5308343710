package org.ctoportal.compensation.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An adopted edition of a published policy with its regulation, as a file. Belongs to everybody, as its page does. */
@Entity
class PublishedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long policyId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected PublishedFile() {} // JPA

    PublishedFile(DistrictId district, PolicyId policy, int edition, DocumentFormat format, byte[] content) {
        this.districtId = district.value();
        this.policyId = policy.value();
        this.edition = edition;
        this.format = format;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
