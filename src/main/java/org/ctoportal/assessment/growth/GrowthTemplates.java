package org.ctoportal.assessment.growth;

import org.ctoportal.assessment.growth.GrowthPlan.Pinned;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.shared.RecentlyUsed;
import org.springframework.stereotype.Component;

/** The versions of the packs that plans are made of. A published version never changes: what was read once is kept. */
@Component
class GrowthTemplates {

    private static final int KEPT = 8;

    private final TemplateStoreService store;
    private final RecentlyUsed<PackVersionId, GrowthPack> paths = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<PackVersionId, MicroCredentials> credentials = new RecentlyUsed<>(KEPT);

    GrowthTemplates(TemplateStoreService store) {
        this.store = store;
    }

    /** What is in use for what begins anew. */
    Pinned current() {
        return new Pinned(
                store.currentFramework().id(), store.shipped(PackKind.GROWTH), store.shipped(PackKind.CREDENTIALS));
    }

    SkillFramework currentFramework() {
        return store.currentFramework();
    }

    SkillFramework framework(Pinned versions) {
        return store.framework(versions.framework());
    }

    GrowthPack path(PackVersionId version) {
        return paths.get(version, () -> GrowthPackReader.read(version, store.data(version)));
    }

    GrowthPack currentPath() {
        return path(store.shipped(PackKind.GROWTH));
    }

    Offers offers(Pinned versions) {
        return new Offers(
                framework(versions),
                path(versions.growth()),
                credentials.get(versions.credentials(), () -> MicroCredentials.of(store.data(versions.credentials()))));
    }
}
