package org.ctoportal.jobdescription;

import java.util.Set;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentShelfService;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.upgrade.UpgradePlan;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.DocumentsOnTemplates;
import org.ctoportal.framework.PackVersion;
import org.ctoportal.framework.TemplateOutlook;
import org.ctoportal.framework.TemplateStoreService;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the district's job descriptions make of its templates. */
@Component
class JobDescriptionsOnTemplates implements DocumentsOnTemplates {

    /** Whoever has more sees what the latest would meet; working out all would keep the screen waiting. */
    static final int MOST = 50;

    private final DocumentShelfService shelf;
    private final DraftService drafts;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;

    JobDescriptionsOnTemplates(
            DocumentShelfService shelf,
            DraftService drafts,
            TemplateStoreService store,
            DistrictProfileService districts) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.store = store;
        this.districts = districts;
    }

    @Override
    public TemplateOutlook outlook(PackVersion version) {
        var to = with(version);
        var found = shelf.list(JobDescriptionComposer.KIND, DocumentSearch.titled(""), PageRequest.of(0, MOST + 1));
        var district = districts.profile();
        var inherited = 0;
        var own = 0;
        for (var document : found.subList(0, Math.min(MOST, found.size()))) {
            var plan = plan(document, to, district);
            var asked = plan.steps(Outcome.NEEDS_CHOICE).size();
            own += asked;
            inherited += plan.behind() - asked;
        }
        return new TemplateOutlook(Math.min(MOST, found.size()), found.size() <= MOST, inherited, own);
    }

    private Templates with(PackVersion version) {
        var inUse = Templates.inUse(store);
        return switch (version.kind()) {
            case FRAMEWORK -> new Templates(store.framework(version.id()), inUse.clauses());
            case CLAUSES -> new Templates(inUse.framework(), store.clauses(version.id()));
            default -> inUse;
        };
    }

    private UpgradePlan plan(DocumentSummary document, Templates to, DistrictProfile district) {
        var draft = drafts.get(document.id());
        var from = Templates.of(store, draft.framework(), draft.clauses());
        return new Upgrades(store, district).between(from, to, draft.revision()).plan(draft.content());
    }

    @Override
    public long countOnOthers(PackVersion version) {
        return switch (version.kind()) {
            case FRAMEWORK -> drafts.countNotOnFramework(version.id(), JobDescriptionComposer.KIND);
            case CLAUSES -> drafts.countNotOnClauses(version.id(), JobDescriptionComposer.KIND);
            default -> 0;
        };
    }

    @Override
    public Set<String> reworded() {
        return drafts.reworded(JobDescriptionComposer.KIND);
    }
}
