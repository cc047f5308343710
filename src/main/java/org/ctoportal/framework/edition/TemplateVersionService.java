package org.ctoportal.framework.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.store.PackOffers;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of a pack, and which of them the district uses for what it begins anew. */
@Service
@PreAuthorize("isAuthenticated()")
public class TemplateVersionService {

    private final VersionChoiceRepository choices;
    private final EditionRepository editions;
    private final VersionsInUse inUse;
    private final PackShelf shelf;
    private final PackOffers offers;
    private final DistrictDirectory districts;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;

    TemplateVersionService(
            VersionChoiceRepository choices,
            EditionRepository editions,
            VersionsInUse inUse,
            PackShelf shelf,
            PackOffers offers,
            DistrictDirectory districts,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock) {
        this.choices = choices;
        this.editions = editions;
        this.inUse = inUse;
        this.shelf = shelf;
        this.offers = offers;
        this.districts = districts;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The versions the district may see, the newest first. Nothing when there is no such pack. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions(String packCode) {
        var lines = shelf.versions(packCode, currentDistrict.id());
        if (lines.isEmpty()) {
            return List.of();
        }
        var used = inUse.of(lines.getFirst().kind());
        var states = editions.findByPackCodeOrderByIdDesc(packCode).stream()
                .filter(edition -> edition.published() != null)
                .collect(Collectors.toMap(Edition::published, Edition::status));
        var coming = choices.findAllByOrderByFromDay().stream()
                .filter(choice -> choice.fromDay().isAfter(today()))
                .collect(Collectors.toMap(VersionChoice::chosen, VersionChoice::fromDay, (first, second) -> first));
        var names = namesOf(lines);
        return lines.stream()
                .map(line -> new TemplateVersion(
                        line,
                        line.id().equals(used),
                        coming.get(line.id()),
                        states.get(line.id()) == EditionStatus.RETIRED,
                        line.offeredBy().map(names::get).orElse(""),
                        notes(line)))
                .toList();
    }

    private Map<DistrictId, String> namesOf(List<PackLine> lines) {
        var offering = lines.stream().flatMap(line -> line.offeredBy().stream()).collect(Collectors.toSet());
        return offering.isEmpty()
                ? Map.of()
                : districts.summaries(offering).stream()
                        .collect(Collectors.toMap(DistrictSummary::id, DistrictSummary::name));
    }

    private String notes(PackLine line) {
        return shelf.version(line.id()).notes();
    }

    /** The edition of the pack that is in the making, if there is one. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public Optional<EditionSummary> inTheMaking(String packCode) {
        return editions.findByPackCodeOrderByIdDesc(packCode).stream()
                .filter(edition -> edition.status().isOpen())
                .findFirst()
                .map(edition -> new EditionSummary(
                        new EditionId(edition.id()),
                        edition.kind(),
                        edition.packCode(),
                        edition.status(),
                        edition.changedAt(),
                        edition.changedBy(),
                        edition.published()));
    }

    /** Uses the version for what is begun from that day on. What exists stays as it is. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void use(PackVersionId id, LocalDate from) {
        var version = shelf.version(inUse.visible(id));
        if (editions.findByPublishedVersionId(id.value())
                .filter(edition -> edition.status() == EditionStatus.RETIRED)
                .isPresent()) {
            throw new UnknownPackVersionException(id);
        }
        offers.take(id, currentDistrict.id());
        var author = currentUser.get().name();
        choices.findByKindAndFromDay(version.kind(), from)
                .ifPresentOrElse(
                        choice -> choice.choose(id, author, clock.instant()),
                        () -> choices.save(new VersionChoice(version.kind(), from, id, author, clock.instant())));
    }

    /**
     * Takes a version of the district's own out of the choice; documents that use it keep it, and so do districts that took it.
     *
     * @throws VersionInUseException while new documents use it, or will
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void retire(PackVersionId id) {
        var edition = editions.findByPublishedVersionId(id.value()).orElseThrow(EditionNotFoundException::new);
        var used = inUse.of(edition.kind()).equals(id)
                || choices.findByPackVersionId(id.value()).stream()
                        .anyMatch(choice -> choice.fromDay().isAfter(today()));
        if (used) {
            throw new VersionInUseException();
        }
        edition.retire();
        offers.withdraw(id);
    }

    /** Offers a retired version of the district's own again. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void bringBack(PackVersionId id) {
        editions.findByPublishedVersionId(id.value())
                .orElseThrow(EditionNotFoundException::new)
                .bringBack();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
