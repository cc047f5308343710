package org.ctoportal.framework.difference;

import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.outline.PackOutline;
import org.ctoportal.framework.outline.TemplateBrowsingService;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed between published versions of packs. */
@Service
@PreAuthorize("isAuthenticated()")
public class PackDifferenceService {

    /** One is looked at page by page; several people rarely look at different ones at once. */
    private static final int DIFFERENCES_KEPT = 8;

    private final TemplateBrowsingService browsing;
    private final TemplateStoreService templates;
    private final RecentlyUsed<Versions, PackDifference> differences = new RecentlyUsed<>(DIFFERENCES_KEPT);

    PackDifferenceService(TemplateBrowsingService browsing, TemplateStoreService templates) {
        this.browsing = browsing;
        this.templates = templates;
    }

    private record Versions(PackVersionId older, PackVersionId newer) {}

    /** What became of one version, named as in {@link org.ctoportal.framework.PackLine#reference}, in the other; nothing where either is not published. */
    @Transactional(readOnly = true)
    public Optional<PackDifference> find(String packCode, String from, String to) {
        return browsing.findVersion(packCode, from)
                .flatMap(older -> browsing.findVersion(packCode, to).map(newer -> difference(older, newer)));
    }

    /** The scales that got other bounds, so that scores given on them have to move. */
    @Transactional(readOnly = true)
    public List<ScaleChange> scales(PackDifference difference) {
        if (difference.newer().kind() != PackKind.FRAMEWORK) {
            return List.of();
        }
        return ScaleChange.between(
                templates.framework(difference.older().id()),
                templates.framework(difference.newer().id()));
    }

    private PackDifference difference(PackOutline older, PackOutline newer) {
        return differences.get(
                new Versions(older.pack().id(), newer.pack().id()), () -> PackDifference.between(older, newer));
    }
}
