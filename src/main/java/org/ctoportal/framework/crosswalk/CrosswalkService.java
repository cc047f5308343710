package org.ctoportal.framework.crosswalk;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.edition.VersionsInUse;
import org.ctoportal.framework.exchange.caseformat.CaseCrosswalk;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.framework.exchange.crosswalk.Projection;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's crosswalks between the frameworks it may see: looked at, changed, taken in and taken away. */
@Service
@PreAuthorize("isAuthenticated()")
public class CrosswalkService {

    private final StoredAssociationRepository associations;
    private final PackShelf shelf;
    private final VersionsInUse inUse;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final String baseUrl;

    CrosswalkService(
            StoredAssociationRepository associations,
            PackShelf shelf,
            VersionsInUse inUse,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.associations = associations;
        this.shelf = shelf;
        this.inUse = inUse;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The newest version of each framework the district may see, by name. */
    @Transactional(readOnly = true)
    public List<PackLine> frameworks() {
        return shelf.frameworks(currentDistrict.id());
    }

    /** The crosswalk with what its ends say; nothing where the district does not see both frameworks. */
    @Transactional(readOnly = true)
    public Optional<CrosswalkDetails> find(CrosswalkKey key) {
        return framework(key.from())
                .flatMap(from -> framework(key.to()).map(to -> {
                    var crosswalk = stored(key);
                    return new CrosswalkDetails(
                            crosswalk,
                            crosswalk.matrix(
                                    shelf.original(from.id()).data(),
                                    shelf.original(to.id()).data()),
                            texts(from),
                            texts(to));
                }));
    }

    /** Scores by code of the first framework, seen through the crosswalk. Nothing is invented where nothing connects. */
    @Transactional(readOnly = true)
    public Map<String, Projection> project(CrosswalkKey key, Map<String, BigDecimal> scores) {
        return stored(key).project(scores);
    }

    /** Connects two items, or says otherwise how they are connected. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void connect(CrosswalkKey key, Association association) {
        requireEnds(key, association);
        keep(key, association);
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void disconnect(CrosswalkKey key, String from, String to) {
        rows(key).stream().filter(row -> row.isBetween(from, to)).forEach(associations::delete);
    }

    /** The crosswalk as a CASE package. */
    @Transactional(readOnly = true)
    public byte[] export(CrosswalkKey key) {
        var options = new CaseOptions(baseUrl, currentUser.get().districtName(), clock.instant(), CaseVersion.V1_1);
        return CaseCrosswalk.write(stored(key), options);
    }

    /** Takes the associations of a CASE package in, beside those there are; says what could not be. All of them or none. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public List<ImportProblem> take(CrosswalkKey key, String fileName, byte[] bytes) {
        var from = framework(key.from()).orElseThrow(UnknownCrosswalkException::new);
        var to = framework(key.to()).orElseThrow(UnknownCrosswalkException::new);
        var read = CaseCrosswalk.read(
                fileName,
                bytes,
                shelf.original(from.id()).data(),
                shelf.original(to.id()).data());
        read.crosswalk().ifPresent(taken -> taken.associations().forEach(one -> keep(key, one)));
        return read.problems();
    }

    private void keep(CrosswalkKey key, Association association) {
        var author = currentUser.get().name();
        rows(key).stream()
                .filter(row -> row.isBetween(association.from(), association.to()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.become(association, author, clock.instant()),
                        () -> associations.save(new StoredAssociation(key, association, author, clock.instant())));
    }

    private void requireEnds(CrosswalkKey key, Association association) {
        var from = framework(key.from()).map(CrosswalkService::texts).orElseThrow(UnknownCrosswalkException::new);
        var to = framework(key.to()).map(CrosswalkService::texts).orElseThrow(UnknownCrosswalkException::new);
        if (!from.containsKey(association.from()) || !to.containsKey(association.to())) {
            throw new UnknownCrosswalkException();
        }
    }

    private Crosswalk stored(CrosswalkKey key) {
        return new Crosswalk(
                key.from(),
                key.to(),
                rows(key).stream().map(StoredAssociation::association).toList());
    }

    private List<StoredAssociation> rows(CrosswalkKey key) {
        return associations.findByFromPackAndToPackOrderById(key.from(), key.to());
    }

    /** The version the district uses of the framework, else the newest it may see. */
    private Optional<SkillFramework> framework(String code) {
        var lines = shelf.versions(code, currentDistrict.id()).stream()
                .filter(line -> line.kind() == PackKind.FRAMEWORK)
                .toList();
        var used = inUse.of(PackKind.FRAMEWORK);
        return lines.stream()
                .filter(line -> line.id().equals(used))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> shelf.framework(line.id()));
    }

    private static Map<String, String> texts(SkillFramework framework) {
        var texts = new LinkedHashMap<String, String>();
        for (var area : framework.areas()) {
            texts.put(area.code(), area.name());
            for (var skill : area.skills()) {
                texts.put(skill.code(), skill.name());
                for (var kind : ItemKind.values()) {
                    skill.items(kind).forEach(item -> texts.put(item.code(), item.text()));
                }
            }
        }
        return texts;
    }
}
