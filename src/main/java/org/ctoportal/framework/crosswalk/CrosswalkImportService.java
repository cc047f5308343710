package org.ctoportal.framework.crosswalk;

import java.util.HashMap;
import java.util.List;
import org.ctoportal.framework.exchange.caseformat.CaseCrosswalk;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes associations of CASE packages into the district's crosswalks: first looked at, then all of them or none. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_TEMPLATES)
public class CrosswalkImportService {

    private final KeptAssociations kept;
    private final Ends ends;

    CrosswalkImportService(KeptAssociations kept, Ends ends) {
        this.kept = kept;
        this.ends = ends;
    }

    /** What taking the file in would do. Nothing is changed. */
    @Transactional(readOnly = true)
    public CrosswalkPreview preview(CrosswalkKey key, String fileName, byte[] bytes) {
        var read = CaseCrosswalk.read(fileName, bytes, ends.end(ends.get(key.from())), ends.end(ends.get(key.to())));
        var inFile = read.crosswalk().map(Crosswalk::associations).orElse(List.of());
        var present = new HashMap<String, Association>();
        kept.crosswalk(key).associations().forEach(one -> present.put(one.pair(), one));
        var added =
                inFile.stream().filter(one -> !present.containsKey(one.pair())).toList();
        var changed = inFile.stream()
                .filter(one -> {
                    var before = present.get(one.pair());
                    return before != null && !before.saysTheSameAs(one);
                })
                .toList();
        return new CrosswalkPreview(added, changed, inFile.size() - added.size() - changed.size(), read.problems());
    }

    /** Takes over what was looked at, beside the associations there are. */
    @Transactional
    public void take(CrosswalkKey key, CrosswalkPreview looked) {
        ends.get(key.from());
        ends.get(key.to());
        kept.keep(key, looked.wanted());
    }
}
