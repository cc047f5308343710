package org.ctoportal.framework.offer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.framework.DocumentsOnTemplates;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.edition.RewordedParts;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.pack.PackParts;
import org.ctoportal.framework.store.PackOffers;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the district's versions in the other districts the signed-in person serves. Each of those is read by
 * itself, in a transaction of its own, and nothing but counts comes back.
 */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class ServedDistrictService {

    /** Rewordings are counted over so many districts at most: each costs a transaction. */
    static final int MOST_DISTRICTS = 100;

    private static final int MOST_VERSIONS = 50;

    private final ServedDistricts served;
    private final PackShelf shelf;
    private final PackOffers offers;
    private final VersionsInUse inUse;
    private final RewordedParts editions;
    private final DocumentsOnTemplates documents;
    private final TenantScope tenants;
    private final CurrentDistrict currentDistrict;

    ServedDistrictService(
            ServedDistricts served,
            PackShelf shelf,
            PackOffers offers,
            VersionsInUse inUse,
            RewordedParts editions,
            DocumentsOnTemplates documents,
            TenantScope tenants,
            CurrentDistrict currentDistrict) {
        this.served = served;
        this.shelf = shelf;
        this.offers = offers;
        this.inUse = inUse;
        this.editions = editions;
        this.documents = documents;
        this.tenants = tenants;
        this.currentDistrict = currentDistrict;
    }

    /** The versions the district published itself, the newest first. */
    @Transactional(readOnly = true)
    public List<PackLine> versions() {
        return shelf.ownedBy(currentDistrict.id(), MOST_VERSIONS);
    }

    /** How many other districts the person serves. */
    @Transactional(readOnly = true)
    public int count() {
        return served.list().size();
    }

    /** Those districts by name, and how they stand to the version. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ServedDistrict> districts(PackVersionId id, int offset, int limit) {
        var version = own(id);
        var offered = offers.of(id);
        return served.list().stream()
                .skip(offset)
                .limit(limit)
                .map(district -> {
                    var offer = offered.get(district.id());
                    return in(
                            district,
                            () -> new ServedDistrict(
                                    district.id(),
                                    district.name(),
                                    offer == null || offer.withdrawn() ? null : offer.offeredAt(),
                                    inUse.since(id).orElse(null),
                                    documents.countOnOthers(version)));
                })
                .toList();
    }

    /** Which parts of the version those districts have put their own words over, in documents or in an edition. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Rewordings rewordings(PackVersionId id) {
        var version = own(id);
        var districts = served.list().stream().limit(MOST_DISTRICTS).toList();
        var counts = new HashMap<String, Integer>();
        for (var district : districts) {
            in(district, () -> reworded(version)).forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        var parts = words(id).entrySet().stream()
                .filter(part -> counts.containsKey(part.getKey()))
                .map(part -> RewordedPart.of(
                        part.getKey(), part.getValue(), Objects.requireNonNull(counts.get(part.getKey()))))
                .sorted(Comparator.comparingInt(RewordedPart::districts).reversed())
                .toList();
        return new Rewordings(parts, districts.size());
    }

    private Set<String> reworded(PackVersion version) {
        var codes = new HashSet<>(documents.reworded());
        codes.addAll(editions.of(version.code()));
        return codes;
    }

    /** What each part of the version that is a sentence says, by code in the order of the pack. */
    private Map<String, String> words(PackVersionId id) {
        var words = new LinkedHashMap<String, String>();
        for (var part : PackParts.of(shelf.original(id))) {
            var values = part.values();
            var text = values.getOrDefault("text", values.get("name"));
            if (text != null && !part.id().isPack()) {
                words.putIfAbsent(part.id().code(), text.toString());
            }
        }
        return words;
    }

    private PackVersion own(PackVersionId id) {
        var version = shelf.version(id);
        if (!currentDistrict.id().equals(version.owner())) {
            throw new UnknownPackVersionException(id);
        }
        return version;
    }

    private <T> T in(DistrictSummary district, Supplier<T> counting) {
        return Objects.requireNonNull(
                tenants.call(district.id(), "counts for somebody who keeps templates there", counting));
    }
}
