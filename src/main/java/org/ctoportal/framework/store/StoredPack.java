package org.ctoportal.framework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.ReadPack;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published version of a content pack: the original in its canonical form, and the hash that seals it. */
@Entity
@Immutable
@Table(name = "framework_pack_version")
class StoredPack {

    private static final String PUBLISHED = "PUBLISHED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PackKind kind;

    private String packCode;
    private String packVersion;
    private String name;
    private String locale;
    private String source;
    private String notice;
    private @Nullable LocalDate asOf;
    private String status;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] hash;

    private String fileName;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] fileHash;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String rest;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private Instant loadedAt;
    private @Nullable Long ownerId;
    private long ownerKey;

    @Transient
    private @Nullable ReadPack readOriginal;

    @SuppressWarnings("NullAway.Init")
    protected StoredPack() {} // JPA

    /** {@code owner} is the district whose edition it is, or none for what the portal ships. */
    StoredPack(ReadPack pack, PackFile file, @Nullable DistrictId owner, Instant now) {
        var header = pack.header();
        this.kind = pack.kind();
        this.packCode = header.code();
        this.packVersion = header.version();
        this.name = header.name();
        this.locale = header.locale();
        this.source = header.source();
        this.notice = header.notice();
        this.asOf = header.asOf();
        this.status = PUBLISHED;
        this.hash = pack.hash();
        this.fileName = file.name();
        this.fileHash = file.hash();
        this.rest = pack.rest();
        this.content = pack.canonical();
        this.loadedAt = now;
        this.ownerId = owner == null ? null : owner.value();
        this.ownerKey = owner == null ? 0 : owner.value();
    }

    PackVersionId id() {
        return new PackVersionId(Objects.requireNonNull(id));
    }

    /** The pack as it was published; understood once, which takes its time when it is large. */
    ReadPack original() {
        var original = readOriginal;
        if (original == null) {
            original = ReadPack.kept(fileName, kind, content);
            readOriginal = original;
        }
        return original;
    }

    /** Whether original and header are still what the hash was taken of. */
    boolean isIntact() {
        var original = original();
        var header = original.header();
        return Arrays.equals(original.hash(), hash)
                && header.code().equals(packCode)
                && header.version().equals(packVersion)
                && header.name().equals(name)
                && header.locale().equals(locale)
                && header.source().equals(source)
                && header.notice().equals(notice)
                && Objects.equals(header.asOf(), asOf)
                && original.rest().equals(rest);
    }

    PackKind kind() {
        return kind;
    }

    String code() {
        return packCode;
    }

    String versionNumber() {
        return packVersion;
    }

    PackVersion summary() {
        return new PackVersion(
                id(),
                kind,
                packCode,
                name,
                packVersion,
                locale,
                source,
                notice,
                asOf,
                loadedAt,
                rest,
                original().header().notes(),
                ownerId == null ? null : new DistrictId(ownerId));
    }
}
