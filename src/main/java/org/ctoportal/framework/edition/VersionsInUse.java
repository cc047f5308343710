package org.ctoportal.framework.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.pack.VersionNumber;
import org.ctoportal.framework.store.PackShelf;
import org.springframework.stereotype.Component;

/**
 * Which version of each kind of pack the current district uses for what it begins anew: the one it chose for today, else
 * the newest the portal ships. Asks that a version is one the district may see.
 */
@Component
public class VersionsInUse {

    private final VersionChoiceRepository choices;
    private final PackShelf shelf;
    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    VersionsInUse(VersionChoiceRepository choices, PackShelf shelf, CurrentDistrict currentDistrict, Clock clock) {
        this.choices = choices;
        this.shelf = shelf;
        this.currentDistrict = currentDistrict;
        this.clock = clock;
    }

    /** The version of the kind. */
    public PackVersionId of(PackKind kind) {
        var chosen = chosen().get(kind);
        return chosen == null ? shelf.newest(kind) : chosen.chosen();
    }

    /** The version of that pack, when it is the one in use; else the newest of it the current district may see. */
    public Optional<PackLine> find(PackKind kind, String code) {
        var lines = shelf.versions(code, currentDistrict.id()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
        var used = of(kind);
        return lines.stream()
                .filter(line -> line.id().equals(used))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    /** The version of every kind. */
    public Map<PackKind, PackVersionId> all() {
        var all = new EnumMap<PackKind, PackVersionId>(shelf.newest());
        chosen().forEach((kind, choice) -> all.put(kind, choice.chosen()));
        return all;
    }

    /** Since which day the district uses the version for what it begins anew; nothing when it uses another. */
    public Optional<LocalDate> since(PackVersionId id) {
        return chosen().entrySet().stream()
                .filter(chosen -> chosen.getValue().chosen().equals(id))
                .findFirst()
                .map(chosen -> chosen.getValue().fromDay());
    }

    /**
     * The version itself, when the current district may see it.
     *
     * @throws UnknownPackVersionException when it may not, as if there were none
     */
    public PackVersionId visible(PackVersionId id) {
        if (!shelf.isVisible(id, currentDistrict.id())) {
            throw new UnknownPackVersionException(id);
        }
        return id;
    }

    /**
     * A newer version of the same pack that whoever published that one has published since. A district's own versions
     * are none: its next edition goes on from the last by itself.
     */
    Optional<PackVersionId> newerThan(PackVersionId id) {
        var version = shelf.version(id);
        if (currentDistrict.id().equals(version.owner())) {
            return Optional.empty();
        }
        return shelf.versions(version.code(), currentDistrict.id()).stream()
                .filter(line -> Objects.equals(line.owner(), version.owner()))
                .findFirst()
                .filter(newest -> VersionNumber.of(newest.version()).compareTo(VersionNumber.of(version.version())) > 0)
                .map(PackLine::id);
    }

    private Map<PackKind, VersionChoice> chosen() {
        var chosen = new EnumMap<PackKind, VersionChoice>(PackKind.class);
        if (currentDistrict.id().equals(DistrictId.NONE)) {
            return chosen;
        }
        // The day changes everywhere in the United States within hours of this; a version that starts a few hours
        // early or late does no harm, because nothing that exists changes by it.
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        choices.findAllByOrderByFromDay().stream()
                .filter(choice -> !choice.fromDay().isAfter(today))
                .forEach(choice -> chosen.put(choice.kind(), choice));
        return chosen;
    }
}
