package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.RecusalService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of a search as one file, for whoever has a right to them. That it left, and without what, is kept. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
public class RecordBundleService {

    private final BundleTakenRepository bundles;
    private final RecordPacker packer;
    private final SearchService searches;
    private final RecusalService recusals;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordBundleService(
            BundleTakenRepository bundles,
            RecordPacker packer,
            SearchService searches,
            RecusalService recusals,
            CurrentUser currentUser,
            Clock clock) {
        this.bundles = bundles;
        this.packer = packer;
        this.searches = searches;
        this.recusals = recusals;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the person may take. Who stepped back from a candidate gets what everybody may have. */
    @Transactional(readOnly = true)
    public List<RedactionLevel> levels(SearchId search) {
        searches.get(search);
        return recusals.own(search).isEmpty() ? List.of(RedactionLevel.values()) : List.of(RedactionLevel.PUBLIC);
    }

    /**
     * Refused as forbidden where the person may not take that level.
     *
     * @throws FinalCandidatesOpenException when nobody said yet whom the public bundle names
     */
    @Transactional
    public RecordBundle take(SearchId search, RedactionLevel level) {
        if (!levels(search).contains(level)) {
            throw new AccessDeniedException("Stepped back from a candidate of the search");
        }
        var bundle = packer.bundle(search, level);
        bundles.save(new BundleTaken(search, bundle, currentUser.get().name(), clock.instant()));
        return bundle;
    }
}
