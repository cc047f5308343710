package org.ctoportal.framework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.store.PackShelf;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published template versions for those who compose documents. */
@Service
@PreAuthorize("isAuthenticated()")
public class TemplateStoreService {

    private final PackShelf shelf;
    private final VersionsInUse inUse;

    TemplateStoreService(PackShelf shelf, VersionsInUse inUse) {
        this.shelf = shelf;
        this.inUse = inUse;
    }

    /** The skill framework the district uses for what it begins anew. */
    @Transactional(readOnly = true)
    public SkillFramework currentFramework() {
        return shelf.framework(inUse.of(PackKind.FRAMEWORK));
    }

    /** The clause library the district uses for what it begins anew. */
    @Transactional(readOnly = true)
    public ClauseLibrary currentClauses() {
        return shelf.clauses(inUse.of(PackKind.CLAUSES));
    }

    /** Both of them, with as few questions to the database as one. */
    @Transactional(readOnly = true)
    public TemplatesInUse inUse() {
        var versions = inUse.all();
        return new TemplatesInUse(
                shelf.framework(Objects.requireNonNull(versions.get(PackKind.FRAMEWORK))),
                shelf.clauses(Objects.requireNonNull(versions.get(PackKind.CLAUSES))));
    }

    /**
     * The skill framework of that version.
     *
     * @throws UnknownPackVersionException when there is none, or it is another district's
     * @throws DamagedPackException when its rows are not what was published
     */
    @Transactional(readOnly = true)
    public SkillFramework framework(PackVersionId version) {
        return shelf.framework(inUse.visible(version));
    }

    /**
     * The clause library of that version.
     *
     * @throws UnknownPackVersionException when there is none, or it is another district's
     * @throws DamagedPackException when its rows are not what was published
     */
    @Transactional(readOnly = true)
    public ClauseLibrary clauses(PackVersionId version) {
        return shelf.clauses(inUse.visible(version));
    }

    /** Codes of the parts of the version that are not meant to be used on the day; with a skill, those of its items. */
    @Transactional(readOnly = true)
    public Set<String> notValidOn(PackVersionId version, LocalDate day) {
        return codes(version, origin -> !origin.isValidOn(day));
    }

    /** Codes of the parts of the version whose words are of others under a license; with a skill, those of its items. */
    @Transactional(readOnly = true)
    public Set<String> licensed(PackVersionId version) {
        return codes(version, origin -> origin.kind() == Origin.Kind.LICENSED);
    }

    private Set<String> codes(PackVersionId version, Predicate<Origin> which) {
        var origins = shelf.origins(inUse.visible(version));
        var codes = origins.values().stream()
                .filter(which)
                .map(Origin::code)
                .collect(Collectors.toCollection(HashSet::new));
        if (!codes.isEmpty() && shelf.version(version).kind() == PackKind.FRAMEWORK) {
            shelf.framework(version).skills().stream()
                    .filter(skill -> codes.contains(skill.code()) || codes.contains(skill.areaCode()))
                    .forEach(skill -> codes.addAll(skill.itemCodes()));
        }
        return codes;
    }

    /** Which older parts the part of that code takes the place of, as the version says; none where it says nothing. */
    @Transactional(readOnly = true)
    public List<String> replacedBy(PackVersionId version, String code) {
        var origin = shelf.origins(inUse.visible(version)).get(code);
        return origin == null ? List.of() : origin.replaces();
    }

    /** The newest version of a kind that the portal ships, whatever the district chose: what is law is no choice. */
    @Transactional(readOnly = true)
    public PackVersionId shipped(PackKind kind) {
        return shelf.newest(kind);
    }

    /** The version of that number among those of a kind that the portal ships; none when it never shipped one. */
    @Transactional(readOnly = true)
    public Optional<PackVersionId> shipped(PackKind kind, String number) {
        return shelf.ofNumber(kind, number);
    }

    /**
     * What the version says as plain data: texts, decimals, yes or no, lists and maps. For those who evaluate a pack of
     * a kind this room only keeps.
     *
     * @throws UnknownPackVersionException when there is none, or it is another district's
     * @throws DamagedPackException when it is not what was published
     */
    @Transactional(readOnly = true)
    public Map<String, Object> data(PackVersionId version) {
        return shelf.original(inUse.visible(version)).data();
    }
}
