package org.ctoportal.interview.record;

import java.time.Clock;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
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
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordBundleService(
            BundleTakenRepository bundles,
            RecordPacker packer,
            SearchService searches,
            CurrentUser currentUser,
            Clock clock) {
        this.bundles = bundles;
        this.packer = packer;
        this.searches = searches;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public RecordBundle take(SearchId search, RedactionLevel level) {
        searches.get(search);
        var bundle = packer.bundle(search, level);
        bundles.save(new BundleTaken(search, bundle, currentUser.get().name(), clock.instant()));
        return bundle;
    }
}
