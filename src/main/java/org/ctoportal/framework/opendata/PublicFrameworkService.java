package org.ctoportal.framework.opendata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.framework.DamagedPackException;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.framework.store.PublicPack;
import org.ctoportal.framework.store.PublicShelf;
import org.ctoportal.shared.RecentlyUsed;
import org.ctoportal.shared.page.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public frameworks for whoever asks. Which are public is asked each time; what they say never changes and is kept. */
@Service
@PreAuthorize("permitAll()")
public class PublicFrameworkService {

    private static final Logger log = LoggerFactory.getLogger(PublicFrameworkService.class);
    private static final String PORTAL = "District CTO Portal";

    /** A framework of 5,000 items takes about 20 MB. */
    private static final int FRAMEWORKS_KEPT = 8;

    private static final int NAMES_KEPT = 256;

    private final PublicShelf publicShelf;
    private final PackShelf shelf;
    private final DistrictDirectory districts;
    private final PortalAddress address;
    private final RecentlyUsed<Listing, PublicFramework> frameworks = new RecentlyUsed<>(FRAMEWORKS_KEPT);
    private final RecentlyUsed<Listing, PublicNames> names = new RecentlyUsed<>(NAMES_KEPT);

    PublicFrameworkService(
            PublicShelf publicShelf, PackShelf shelf, DistrictDirectory districts, PortalAddress address) {
        this.publicShelf = publicShelf;
        this.shelf = shelf;
        this.districts = districts;
        this.address = address;
    }

    /** All public frameworks, the highest number first. */
    @Transactional(readOnly = true)
    List<Listing> listings() {
        var packs = publicShelf.packs();
        var creators = creators(packs);
        return packs.stream()
                .map(pack -> new Listing(pack, creator(pack, creators), address.url()))
                .toList();
    }

    /** The object with the identifier, from the newest public version that has it. */
    @Transactional(readOnly = true)
    Optional<Found> find(UUID identifier) {
        var listings = listings().stream().filter(this::isReadable).toList();
        return listings.stream()
                .filter(listing -> names(listing).mayKnow(identifier))
                .flatMap(listing -> find(listing, identifier.toString(), listings).stream())
                .findFirst();
    }

    /** One whose rows are damaged is left out: the others are still there for everybody. */
    private boolean isReadable(Listing listing) {
        try {
            names(listing);
            return true;
        } catch (DamagedPackException e) {
            log.error("A public framework cannot be answered", e);
            return false;
        }
    }

    private Optional<Found> find(Listing listing, String identifier, List<Listing> all) {
        var framework = framework(listing);
        return framework.find(identifier).map(object -> {
            var replacements = all.stream()
                    .filter(other -> other.isVersionOf(listing))
                    .flatMap(other -> names(other).replacementsOf(identifier).stream())
                    .distinct()
                    .toList();
            return new Found(framework, object, replacements);
        });
    }

    private PublicFramework framework(Listing listing) {
        return frameworks.get(
                listing,
                () -> new PublicFramework(
                        listing, PackContent.of(shelf.original(listing.pack().id()))));
    }

    private PublicNames names(Listing listing) {
        return names.get(listing, () -> new PublicNames(framework(listing)));
    }

    private Map<DistrictId, String> creators(List<PublicPack> packs) {
        var owners =
                packs.stream().map(PublicPack::owner).filter(Objects::nonNull).collect(Collectors.toSet());
        return owners.isEmpty()
                ? Map.of()
                : districts.summaries(owners).stream()
                        .collect(Collectors.toMap(DistrictSummary::id, DistrictSummary::name));
    }

    private static String creator(PublicPack pack, Map<DistrictId, String> creators) {
        var owner = pack.owner();
        return owner == null ? PORTAL : creators.getOrDefault(owner, PORTAL);
    }
}
