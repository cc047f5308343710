package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.CandidateService;
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
    private final RecordClock records;
    private final SearchService searches;
    private final CandidateService candidates;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecordBundleService(
            BundleTakenRepository bundles,
            RecordClock records,
            SearchService searches,
            CandidateService candidates,
            CurrentUser currentUser,
            Clock clock) {
        this.bundles = bundles;
        this.records = records;
        this.searches = searches;
        this.candidates = candidates;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public RecordBundle take(SearchId search, RedactionLevel level) {
        var bundle = bundle(search, level);
        bundles.save(new BundleTaken(search, bundle, currentUser.get().name(), clock.instant()));
        return bundle;
    }

    RecordBundle bundle(SearchId search, RedactionLevel level) {
        searches.get(search);
        var names = Naming.of(level, candidates.list(search));
        var contents = new LinkedHashMap<String, RecordContent>();
        records.parts().forEach(part -> contents.put(part.name(), part.content(search, level, names)));
        return RecordBundle.of(level, contents, clock.instant());
    }
}
