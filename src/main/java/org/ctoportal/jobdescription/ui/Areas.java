package org.ctoportal.jobdescription.ui;

import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.SkillCoverage;

/** Names of areas and skills as the framework version of the document has them. */
final class Areas {

    private Areas() {}

    /** The name of the area a skill belongs to; empty for no skill. */
    static String nameOf(String skill, JobDescriptionDraft draft) {
        return draft.coverage().skills().stream()
                .filter(share -> share.code().equals(skill))
                .map(SkillCoverage.SkillShare::area)
                .flatMap(area -> draft.balance().areas().stream()
                        .filter(share -> share.code().equals(area)))
                .map(DutyBalance.AreaShare::name)
                .findFirst()
                .orElse("");
    }

    static String skillName(String skill, JobDescriptionDraft draft) {
        return draft.coverage().skills().stream()
                .filter(share -> share.code().equals(skill))
                .map(SkillCoverage.SkillShare::name)
                .findFirst()
                .orElse("");
    }
}
