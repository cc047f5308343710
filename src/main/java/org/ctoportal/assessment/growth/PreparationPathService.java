package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Optional;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The modules of the preparation path in one's own order, and the weeks they take. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class PreparationPathService {

    private final PlanShelf shelf;
    private final GrowthTemplates templates;

    PreparationPathService(PlanShelf shelf, GrowthTemplates templates) {
        this.shelf = shelf;
        this.templates = templates;
    }

    /** Nothing before there is a plan. */
    @Transactional(readOnly = true)
    public Optional<PathDetails> path() {
        return shelf.findOwn().map(plan -> {
            var offers = templates.offers(plan.pinned());
            var pack = templates.path(plan.pinned().growth());
            var goals = shelf.goals(plan);
            var path = shelf.path(plan);
            return new PathDetails(
                    pack.reference(),
                    pack.notice(),
                    plan.terms(List.of()).background(),
                    path,
                    path.steps().stream()
                            .map(step -> ModulePage.of(step, offers.of(step.module()), goals))
                            .toList());
        });
    }

    /** Nothing before there is a plan. */
    @Transactional(readOnly = true)
    public Optional<StudyWeeks> weeks() {
        return shelf.findOwn().map(shelf::weeks);
    }
}
