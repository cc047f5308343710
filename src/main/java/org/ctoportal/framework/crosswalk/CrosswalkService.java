package org.ctoportal.framework.crosswalk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.exchange.caseformat.CaseCrosswalk;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's crosswalks between the frameworks it may see: looked at, changed and taken away. */
@Service
@PreAuthorize("isAuthenticated()")
public class CrosswalkService {

    private final KeptAssociations kept;
    private final Ends ends;
    private final PackShelf shelf;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final String baseUrl;

    CrosswalkService(
            KeptAssociations kept,
            Ends ends,
            PackShelf shelf,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.kept = kept;
        this.ends = ends;
        this.shelf = shelf;
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
        return ends.find(key.from())
                .flatMap(from -> ends.find(key.to()).map(to -> {
                    var crosswalk = kept.crosswalk(key);
                    return new CrosswalkDetails(
                            crosswalk,
                            crosswalk.matrix(ends.data(from), ends.data(to)),
                            ends.texts(from),
                            ends.texts(to));
                }));
    }

    /** Connects two items, or says otherwise how they are connected. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void connect(CrosswalkKey key, Association association) {
        var from = ends.texts(ends.get(key.from()));
        var to = ends.texts(ends.get(key.to()));
        if (!from.containsKey(association.from()) || !to.containsKey(association.to())) {
            throw new UnknownCrosswalkException();
        }
        kept.keep(key, List.of(association));
    }

    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
    public void disconnect(CrosswalkKey key, Association association) {
        kept.remove(key, association);
    }

    /** The crosswalk as a CASE package; nothing where the district does not see both frameworks. */
    @Transactional(readOnly = true)
    public Optional<byte[]> export(CrosswalkKey key) {
        return ends.find(key.from())
                .flatMap(from -> ends.find(key.to()).map(to -> {
                    Crosswalk crosswalk = kept.crosswalk(key);
                    var options = new CaseOptions(
                            baseUrl, currentUser.get().districtName(), clock.instant(), CaseVersion.V1_1);
                    return CaseCrosswalk.write(
                            crosswalk, CaseIds.owner(from.owner()), CaseIds.owner(to.owner()), options);
                }));
    }
}
