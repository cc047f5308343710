package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalGate;
import org.ctoportal.authoring.approval.Blocker;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.springframework.stereotype.Component;

/** What must be right before a job description can be submitted for approval. */
@Component
class JobDescriptionGate implements ApprovalGate {

    private final TemplateStoreService templates;
    private final DistrictProfileService districts;

    JobDescriptionGate(TemplateStoreService templates, DistrictProfileService districts) {
        this.templates = templates;
        this.districts = districts;
    }

    @Override
    public String kind() {
        return JobDescriptionComposer.KIND;
    }

    @Override
    public List<Blocker> blockers(Draft draft) {
        return composer(draft).compose(draft.content(), draft.revision()).missing().stream()
                .map(blank -> new Blocker(Blocker.Kind.MISSING_VALUE, blank.label()))
                .toList();
    }

    @Override
    public RevisionService.Composition composition(Draft draft) {
        return composer(draft)::compose;
    }

    @Override
    public String pathOf(DocumentId id) {
        return JobDescriptionRoutes.editorOf(id);
    }

    private JobDescriptionComposer composer(Draft draft) {
        return new JobDescriptionComposer(
                Templates.of(templates, draft.framework(), draft.clauses()), districts.profile());
    }
}
