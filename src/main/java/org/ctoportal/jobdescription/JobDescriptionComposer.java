package org.ctoportal.jobdescription;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.Blank;
import org.ctoportal.authoring.Blanks;
import org.ctoportal.authoring.Circumstances;
import org.ctoportal.authoring.ComposedClause;
import org.ctoportal.authoring.ComposedDocument;
import org.ctoportal.authoring.Composer;
import org.ctoportal.authoring.Derived;
import org.ctoportal.authoring.DocumentContent;
import org.ctoportal.authoring.Templates;
import org.ctoportal.district.DistrictProfile;

/** Composes job descriptions: duties by emphasis, values that follow from others. */
final class JobDescriptionComposer {

    static final String KIND = "JOB_DESCRIPTION";
    static final String REPORTS = "direct.reports";
    static final String DUTIES_SECTION = "ESSENTIAL";
    /** Printed where the approval will be signed; approval itself fills in names and dates. */
    private static final String TO_BE_SIGNED = "____________________";

    private static final Set<String> DERIVED_VALUES =
            Set.of(REPORTS, "framework.version", "revision", "approved.by", "approved.on");
    private static final Set<String> DERIVED_SETTINGS =
            Set.of("supervision.mode", "jd.include_goals", "document.mentions_cetl");

    private final Templates templates;
    private final DutySelection duties;
    private final Composer composer;

    JobDescriptionComposer(Templates templates, DistrictProfile district) {
        this.templates = templates;
        this.duties = new DutySelection(templates.framework());
        this.composer = new Composer(
                templates,
                KIND,
                new Circumstances(district.state(), district.organizationType().name()),
                duties);
    }

    ComposedDocument compose(DocumentContent content, int revision) {
        return composer.compose(content, derived(content, revision));
    }

    private Derived derived(DocumentContent content, int revision) {
        var supervision = new Supervision(Answers.reports(content));
        return new Derived(
                Map.of(
                        "supervision.mode",
                        supervision.mode(),
                        "jd.include_goals",
                        String.valueOf(!content.value("district.goals").isBlank())),
                Map.of(
                        REPORTS,
                        supervision.phrase(),
                        "framework.version",
                        templates.framework().version(),
                        "revision",
                        String.valueOf(revision),
                        "approved.by",
                        TO_BE_SIGNED,
                        "approved.on",
                        TO_BE_SIGNED));
    }

    DutySelection duties() {
        return duties;
    }

    /** The variables of a clause that are typed, with their values. */
    List<Blank> blanks(DocumentContent content, String clause) {
        return new Blanks(templates.clauses(), content.values(), DERIVED_VALUES).ofClause(clause);
    }

    /** The choices that decide which clauses apply, beyond the five answers. */
    List<Option> options(DocumentContent content) {
        return new Options(templates.clauses(), DERIVED_SETTINGS).of(KIND, content);
    }

    DutyBalance balance(ComposedDocument composed) {
        return DutyBalance.of(templates.framework(), skillOfEachDuty(composed));
    }

    SkillCoverage coverage(ComposedDocument composed, DocumentContent content) {
        return SkillCoverage.of(
                templates.framework(), skillOfEachDuty(composed), skill -> DutySelection.emphasis(content, skill));
    }

    private static List<String> skillOfEachDuty(ComposedDocument composed) {
        return composed.section(DUTIES_SECTION).stream()
                .flatMap(section -> section.items().stream())
                .map(ComposedClause::group)
                .toList();
    }
}
