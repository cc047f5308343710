package org.ctoportal.jobdescription;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Blanks;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Composer;
import org.ctoportal.authoring.compose.Derived;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;

/** Composes job descriptions: duties by emphasis, values that follow from others. */
final class JobDescriptionComposer {

    static final String KIND = "JOB_DESCRIPTION";
    static final String REPORTS = "direct.reports";
    private static final Set<String> DERIVED_VALUES =
            Set.of(REPORTS, "framework.version", "revision", "approved.by", "approved.on");
    /** Derived, or answered beside the text; the answers are checked together and so are changed together. */
    private static final Set<String> TYPED_ELSEWHERE =
            Stream.concat(DERIVED_VALUES.stream(), Answers.NAMES.stream()).collect(Collectors.toUnmodifiableSet());

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
        return compose(content, revision, Signed.NOT_YET);
    }

    ComposedDocument compose(DocumentContent content, int revision, Signed signed) {
        return composer.compose(content, derived(content, revision, signed));
    }

    private Derived derived(DocumentContent content, int revision, Signed signed) {
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
                        signed.by(),
                        "approved.on",
                        signed.on()));
    }

    DutySelection duties() {
        return duties;
    }

    /** The variables of a clause that are typed, with their values. */
    List<Blank> blanks(DocumentContent content, String clause) {
        return new Blanks(templates.clauses(), content.values(), TYPED_ELSEWHERE).ofClause(clause);
    }

    /** The choices that decide which clauses apply, beyond the five answers. */
    List<Option> options(DocumentContent content) {
        return new Options(templates.clauses(), DERIVED_SETTINGS).of(KIND, content);
    }

    DutyBalance balance(ComposedDocument composed) {
        return DutyBalance.of(
                templates.framework(),
                duties(composed).stream().map(ComposedClause::group).toList());
    }

    SkillCoverage coverage(ComposedDocument composed, DocumentContent content) {
        return SkillCoverage.of(
                templates.framework(), duties(composed), skill -> DutySelection.emphasis(content, skill));
    }

    private static List<ComposedClause> duties(ComposedDocument composed) {
        return composed.section(DutyBalance.SECTION).map(ComposedSection::items).orElse(List.of());
    }
}
