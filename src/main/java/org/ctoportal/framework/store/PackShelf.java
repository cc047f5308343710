package org.ctoportal.framework.store;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.DamagedPackException;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.pack.ReadPack;
import org.ctoportal.framework.pack.VersionNumber;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Published packs for reading. Whatever is read is compared with the sealed original before anybody sees it, then kept
 * in memory: a published version never changes.
 */
@Component
public class PackShelf {

    /** Documents pin versions; few are in use at the same time. */
    private static final int VERSIONS_KEPT = 24;

    private static final Comparator<PackSeal> NEWEST_LAST =
            Comparator.comparing(PackSeal::number).thenComparing(PackSeal::id);

    private final StoredPackRepository packs;
    private final OfferedVersionRepository offers;
    private final FrameworkRows frameworkRows;
    private final ClauseRows clauseRows;
    private final EntryRows entryRows;
    private final RecentlyUsed<PackVersionId, PackVersion> versions = new RecentlyUsed<>(VERSIONS_KEPT);
    private final RecentlyUsed<PackVersionId, SkillFramework> frameworks = new RecentlyUsed<>(VERSIONS_KEPT);
    private final RecentlyUsed<PackVersionId, ClauseLibrary> libraries = new RecentlyUsed<>(VERSIONS_KEPT);
    private final RecentlyUsed<PackVersionId, List<PackEntry>> entries = new RecentlyUsed<>(VERSIONS_KEPT);
    private final RecentlyUsed<PackVersionId, Map<String, Origin>> origins = new RecentlyUsed<>(VERSIONS_KEPT);

    PackShelf(
            StoredPackRepository packs,
            OfferedVersionRepository offers,
            FrameworkRows frameworkRows,
            ClauseRows clauseRows,
            EntryRows entryRows) {
        this.packs = packs;
        this.offers = offers;
        this.frameworkRows = frameworkRows;
        this.clauseRows = clauseRows;
        this.entryRows = entryRows;
    }

    /** The newest published version of a kind. */
    public PackVersionId newest(PackKind kind) {
        return packs.seals(kind).stream()
                .max(NEWEST_LAST)
                .map(PackSeal::packVersionId)
                .orElseThrow(() -> new UnknownPackVersionException(kind));
    }

    /** The published version of a kind that has the number. */
    public Optional<PackVersionId> ofNumber(PackKind kind, String number) {
        return packs.seals(kind).stream()
                .filter(seal -> seal.version().equals(number))
                .max(NEWEST_LAST)
                .map(PackSeal::packVersionId);
    }

    /** The newest published version of every kind, in one statement. */
    public Map<PackKind, PackVersionId> newest() {
        return packs.seals().stream()
                .collect(toMap(
                        PackSeal::kind, Function.identity(), PackShelf::newer, () -> new EnumMap<>(PackKind.class)))
                .values()
                .stream()
                .collect(toMap(PackSeal::kind, PackSeal::packVersionId));
    }

    /** The published versions of a pack that a district may see, the newest first. */
    public List<PackLine> versions(String packCode, DistrictId district) {
        return packs.visible(packCode, district.value()).stream()
                .sorted(Comparator.comparing((PackLine line) -> VersionNumber.of(line.version()))
                        .thenComparing(line -> line.id().value())
                        .reversed())
                .toList();
    }

    /** The versions a district published itself, the newest first. */
    public List<PackLine> ownedBy(DistrictId district, int most) {
        return packs.ownedBy(district.value(), Limit.of(most));
    }

    /** The versions offered to a district that it has not taken yet, the newest first. */
    public List<PackLine> offeredTo(DistrictId district, int most) {
        return packs.offeredTo(district.value(), Limit.of(most));
    }

    /** Whether the district may see the version: what the portal ships, its own, and what others offer it. */
    public boolean isVisible(PackVersionId id, DistrictId district) {
        var owner = version(id).owner();
        return owner == null || owner.equals(district) || offers.isOpen(id.value(), district.value());
    }

    /** The newest version of each framework a district may see, by name. */
    public List<PackLine> frameworks(DistrictId district) {
        return packs.frameworks(district.value()).stream()
                .collect(toMap(PackLine::code, Function.identity(), PackShelf::newer))
                .values()
                .stream()
                .sorted(Comparator.comparing(PackLine::name).thenComparing(PackLine::code))
                .toList();
    }

    private static PackLine newer(PackLine one, PackLine other) {
        return VersionNumber.of(one.version()).compareTo(VersionNumber.of(other.version())) < 0 ? other : one;
    }

    /** The version as it was published, with every part of it. */
    public ReadPack original(PackVersionId id) {
        var pack = packs.findById(id.value()).orElseThrow(() -> new UnknownPackVersionException(id));
        return intact(pack.kind(), id).original();
    }

    /** Where the parts of the version come from, by code; nothing of those that are its own. */
    public Map<String, Origin> origins(PackVersionId id) {
        return origins.get(id, () -> original(id).origins());
    }

    /** The version of any kind. */
    public PackVersion version(PackVersionId id) {
        return versions.get(
                id,
                () -> packs.findById(id.value())
                        .map(pack -> intact(pack.kind(), id).summary())
                        .orElseThrow(() -> new UnknownPackVersionException(id)));
    }

    private static PackSeal newer(PackSeal one, PackSeal other) {
        return NEWEST_LAST.compare(one, other) < 0 ? other : one;
    }

    public PackVersion version(PackKind kind, PackVersionId id) {
        return versions.get(id, () -> intact(kind, id).summary());
    }

    public SkillFramework framework(PackVersionId id) {
        return frameworks.get(id, () -> {
            var pack = intact(PackKind.FRAMEWORK, id);
            return unchanged(frameworkRows.read(pack.summary()), pack.original().framework(id), pack);
        });
    }

    public ClauseLibrary clauses(PackVersionId id) {
        return libraries.get(id, () -> {
            var pack = intact(PackKind.CLAUSES, id);
            return unchanged(clauseRows.read(pack.summary()), pack.original().clauses(id), pack);
        });
    }

    /** The entries of a pack that is neither a framework nor a clause library. */
    public List<PackEntry> entries(PackKind kind, PackVersionId id) {
        return entries.get(id, () -> {
            var pack = intact(kind, id);
            return unchanged(entryRows.read(id), pack.original().entries(), pack);
        });
    }

    private StoredPack intact(PackKind kind, PackVersionId id) {
        var pack = packs.findById(id.value())
                .filter(stored -> stored.kind() == kind)
                .orElseThrow(() -> new UnknownPackVersionException(kind, id));
        if (!pack.isIntact()) {
            throw new DamagedPackException(pack.code(), pack.versionNumber(), "its original does not match its hash");
        }
        return pack;
    }

    private static <T> T unchanged(T rows, T original, StoredPack pack) {
        if (!Objects.equals(rows, original)) {
            throw new DamagedPackException(pack.code(), pack.versionNumber(), Difference.between(rows, original));
        }
        return rows;
    }
}
