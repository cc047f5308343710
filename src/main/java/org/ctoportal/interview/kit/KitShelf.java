package org.ctoportal.interview.kit;

import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Takes kits from the database, with all that is shown beside them; the one way to a kit in the making. */
@Component
class KitShelf {

    private final InterviewKitRepository kits;
    private final TemplateStoreService templates;
    private final OfferedMaterials materials;
    private final KitChecks checks;
    private final CurrentUser currentUser;

    KitShelf(
            InterviewKitRepository kits,
            TemplateStoreService templates,
            OfferedMaterials materials,
            KitChecks checks,
            CurrentUser currentUser) {
        this.kits = kits;
        this.templates = templates;
        this.materials = materials;
        this.checks = checks;
        this.currentUser = currentUser;
    }

    List<InterviewKit> list(Pageable page) {
        var person = currentUser.get();
        return kits.findOpenTo(person.id().value(), person.getUsername(), page);
    }

    InterviewKit get(InterviewKitId id) {
        return open(kits.findById(id.value()));
    }

    /** There is none for somebody who applied for the position. */
    private InterviewKit open(Optional<InterviewKit> kit) {
        var person = currentUser.get();
        return kit.filter(one -> !kits.isApplicant(
                        one.origin().document().value(), person.id().value(), person.getUsername()))
                .orElseThrow(KitNotFoundException::new);
    }

    /** Changes of one kit queue up; who saw an older version is told. */
    InterviewKit held(InterviewKitId id, long seen) {
        var kit = open(kits.findWithLockById(id.value()));
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
                checks.of(kit.title(), content, framework, standing.status()));
    }
}
