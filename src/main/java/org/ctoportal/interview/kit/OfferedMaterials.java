package org.ctoportal.interview.kit;

import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The exercises and reference questions the portal ships. */
@Component
class OfferedMaterials {

    private final TemplateStoreService templates;
    private volatile @Nullable Kept kept;

    OfferedMaterials(TemplateStoreService templates) {
        this.templates = templates;
    }

    /** A published version never changes, so one that was read is kept. */
    private record Kept(PackVersionId version, Materials materials) {}

    Materials shipped() {
        var version = templates.shipped(PackKind.GROWTH);
        var last = kept;
        if (last == null || !last.version().equals(version)) {
            last = new Kept(version, MaterialsReader.materials(templates.data(version)));
            kept = last;
        }
        return last.materials();
    }
}
