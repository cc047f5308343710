package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.upgrade.Footing;
import org.ctoportal.authoring.upgrade.Upgrade;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.TemplateStoreService;

/** The way of a job description from one pair of template versions to another. */
final class Upgrades {

    private Upgrades() {}

    static Upgrade between(
            Templates from, Templates to, TemplateStoreService store, DistrictProfile district, int revision) {
        return new Upgrade(
                footing(from, district, revision),
                footing(to, district, revision),
                code -> replacedBy(to, store, code),
                JobDescriptionComposer.KIND);
    }

    private static List<String> replacedBy(Templates to, TemplateStoreService store, String code) {
        var clause = store.replacedBy(to.clauses().id(), code);
        return clause.isEmpty() ? store.replacedBy(to.framework().id(), code) : clause;
    }

    private static Footing footing(Templates templates, DistrictProfile district, int revision) {
        var composer = new JobDescriptionComposer(templates, district);
        return new Footing(templates, content -> composer.compose(content, revision));
    }
}
