package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.upgrade.Footing;
import org.ctoportal.authoring.upgrade.Upgrade;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.TemplateStoreService;

/** The way of a job description from one pair of template versions to another. */
final class Upgrades {

    private final TemplateStoreService store;
    private final DistrictProfile district;

    Upgrades(TemplateStoreService store, DistrictProfile district) {
        this.store = store;
        this.district = district;
    }

    Upgrade between(Templates from, Templates to, int revision) {
        return new Upgrade(
                footing(from, revision),
                footing(to, revision),
                code -> replacedBy(to, code),
                JobDescriptionComposer.KIND);
    }

    private List<String> replacedBy(Templates to, String code) {
        var clause = store.replacedBy(to.clauses().id(), code);
        return clause.isEmpty() ? store.replacedBy(to.framework().id(), code) : clause;
    }

    private Footing footing(Templates templates, int revision) {
        var composer = new JobDescriptionComposer(templates, district);
        return new Footing(templates, content -> composer.compose(content, revision));
    }
}
