package org.ctoportal.interview.kit;

import org.ctoportal.framework.TemplateStoreService;
import org.springframework.stereotype.Component;

/** Takes kits from the database, with all that is shown beside them. */
@Component
class KitShelf {

    private final InterviewKitRepository kits;
    private final TemplateStoreService templates;
    private final OfferedMaterials materials;
    private final KitChecks checks;

    KitShelf(
            InterviewKitRepository kits, TemplateStoreService templates, OfferedMaterials materials, KitChecks checks) {
        this.kits = kits;
        this.templates = templates;
        this.materials = materials;
        this.checks = checks;
    }

    InterviewKit get(InterviewKitId id) {
        return kits.findById(id.value()).orElseThrow(KitNotFoundException::new);
    }

    /** Changes of one kit queue up; who saw an older version is told. */
    InterviewKit held(InterviewKitId id, long seen) {
        var kit = kits.findWithLockById(id.value()).orElseThrow(KitNotFoundException::new);
        if (kit.version() != seen) {
            throw new StaleKitException();
        }
        return kit;
    }

    InterviewKitDetails saved(InterviewKit kit) {
        return details(kits.saveAndFlush(kit));
    }

    InterviewKitDetails details(InterviewKit kit) {
        var framework = templates.framework(kit.origin().framework());
        var content = kit.content();
        var standing = kit.standing();
        return new InterviewKitDetails(
                new InterviewKitId(kit.id()),
                kit.version(),
                kit.title(),
                kit.origin(),
                content,
                standing,
                framework,
                materials.shipped(),
                checks.of(content, framework, standing.status()));
    }
}
