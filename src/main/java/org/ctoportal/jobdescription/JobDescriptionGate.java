package org.ctoportal.jobdescription;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalGate;
import org.ctoportal.authoring.approval.Blocker;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.jobdescription.check.CheckedFinding;
import org.ctoportal.jobdescription.check.ChecksService;
import org.springframework.stereotype.Component;

/** What must be right before a job description can be submitted for approval. */
@Component
class JobDescriptionGate implements ApprovalGate {

    private final TemplateStoreService templates;
    private final DistrictProfileService districts;
    private final ChecksService checks;

    JobDescriptionGate(TemplateStoreService templates, DistrictProfileService districts, ChecksService checks) {
        this.templates = templates;
        this.districts = districts;
        this.checks = checks;
    }

    @Override
    public String kind() {
        return JobDescriptionComposer.KIND;
    }

    @Override
    public List<Blocker> blockers(Draft draft) {
        var missing = composer(draft).compose(draft.content(), draft.revision()).missing().stream()
                .map(blank -> new Blocker(Blocker.Kind.MISSING_VALUE, blank.label()));
        var found = checks.findings(draft.id()).findings().stream()
                .map(CheckedFinding::finding)
                .filter(finding -> finding.severity().stops())
                .map(finding -> new Blocker(Blocker.Kind.FINDING, finding.message()));
        return Stream.concat(missing, found).toList();
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
