package org.ctoportal.jobdescription;

import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.upgrade.Footing;
import org.ctoportal.authoring.upgrade.Replacements;
import org.ctoportal.authoring.upgrade.Upgrade;
import org.ctoportal.district.DistrictProfile;

/** The way of a job description from one pair of template versions to another. */
final class Upgrades {

    private Upgrades() {}

    static Upgrade between(Templates from, Templates to, DistrictProfile district, int revision) {
        return new Upgrade(
                footing(from, district, revision),
                footing(to, district, revision),
                Replacements.NONE,
                JobDescriptionComposer.KIND);
    }

    private static Footing footing(Templates templates, DistrictProfile district, int revision) {
        var composer = new JobDescriptionComposer(templates, district);
        return new Footing(templates, content -> composer.compose(content, revision));
    }
}
