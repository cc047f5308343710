package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.upgrade.Choice;
import org.ctoportal.authoring.upgrade.UpgradeStep;
import org.ctoportal.authoring.upgrade.UpgradeStep.Outcome;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Tag("once")
class JobDescriptionUpgradeServiceTest {

    private static final String KEPT = "We serve.";

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    DraftService drafts;

    @Autowired
    RevisionService revisions;

    @Autowired
    OtherVersions versions;

    @Autowired
    TwoDistricts districts;

    private OlderDocuments older;
    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        older = new OlderDocuments(drafts, jobDescriptions, versions);
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = older.draft();
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", KEPT));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_document_on_the_versions_in_use_is_not_behind() {
        var newest = jobDescriptions.draft(CedarHollow.answers());

        assertThat(upgrades.behind(jobDescriptions.get(newest))).isEmpty();
        assertThat(upgrades.plan(newest))
                .returns(true, UpgradePreview::isCurrent)
                .returns(0, preview -> preview.plan().behind());
    }

    @Test
    void a_document_on_older_versions_says_how_many_sentences_are_behind() {
        var plan = upgrades.plan(id).plan();

        assertThat(codes(plan.steps(Outcome.NEEDS_CHOICE))).containsExactly("JD-SERVICE");
        assertThat(codes(plan.steps(Outcome.COMES_ALONG))).contains("JD-SUMMARY", "LV-R1");
        assertThat(codes(plan.steps(Outcome.ADDED))).containsExactly("JD-SUMMARY-GOALS");
        assertThat(codes(plan.steps(Outcome.GONE))).containsExactly("JD-GOALS");
        assertThat(upgrades.behind(jobDescriptions.get(id))).hasValue(plan.behind());
    }

    @Test
    void content_and_versions_change_together_and_the_values_stay() {
        var before = drafts.get(id);

        upgrades.apply(upgrades.plan(id), keepMine());

        assertThat(drafts.get(id)).returns(upgrades.inUse(), Draft::versions).returns(before.content(), Draft::content);
        assertThat(upgrades.behind(jobDescriptions.get(id))).isEmpty();
        assertThat(words("JD-SERVICE")).isEqualTo(KEPT);
        assertThat(words("JD-SUMMARY")).startsWith("The Chief Technology Officer leads the use");
    }

    @Test
    void the_draft_as_it_was_is_kept_and_can_be_gone_back_to() {
        var before = drafts.get(id);

        var kept = upgrades.apply(upgrades.plan(id), Map.of("JD-SERVICE", new Choice.TakeNew()));
        assertThat(words("JD-SERVICE")).startsWith("The person in this position serves");
        upgrades.goBack(id, kept);

        assertThat(drafts.get(id))
                .returns(before.versions(), Draft::versions)
                .returns(before.content(), Draft::content);
        assertThat(words("JD-SERVICE")).isEqualTo(KEPT);
        assertThat(exports.revisions(id)).extracting(RevisionSummary::number).containsExactly(2, 1);
        assertThat(revisions.get(id, 2).versions()).isEqualTo(upgrades.inUse());
    }

    @Test
    void a_revision_that_was_kept_does_not_change() {
        exports.keep(id);
        var issued = revisions.get(id, 1);
        var printed = exports.export(id, 1, DocumentFormat.TEXT, false).bytes();

        var kept = upgrades.apply(upgrades.plan(id), keepMine());

        assertThat(kept).isEqualTo(1);
        assertThat(revisions.get(id, 1)).isEqualTo(issued);
        assertThat(exports.export(id, 1, DocumentFormat.TEXT, false).bytes()).isEqualTo(printed);
    }

    @Test
    void a_draft_changed_since_the_preview_is_left_alone() {
        var seen = upgrades.plan(id);
        districts.actIn(district, Role.HR);
        jobDescriptions.change(id, new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Theirs.")));
        districts.actIn(district, Role.SUPERINTENDENT);
        var theirs = drafts.get(id);

        assertThatExceptionOfType(StaleUpgradeException.class).isThrownBy(() -> upgrades.apply(seen, keepMine()));

        assertThat(drafts.get(id)).isEqualTo(theirs);
        assertThat(exports.revisions(id)).isEmpty();
    }

    @Test
    void a_preview_of_versions_that_are_not_in_use_any_more_is_refused() {
        var seen = upgrades.plan(id);
        var former = new UpgradePreview(seen.id(), seen.title(), seen.draft(), seen.from(), seen.from(), seen.plan());

        assertThatExceptionOfType(StaleUpgradeException.class).isThrownBy(() -> upgrades.apply(former, keepMine()));
    }

    @Test
    void of_two_people_who_apply_the_same_preview_one_does() {
        var seen = upgrades.plan(id);
        upgrades.apply(seen, keepMine());

        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(StaleUpgradeException.class)
                .isThrownBy(() -> upgrades.apply(seen, Map.of("JD-SERVICE", new Choice.TakeNew())));

        assertThat(words("JD-SERVICE")).isEqualTo(KEPT);
    }

    @Test
    void words_that_cannot_be_change_nothing() {
        var seen = upgrades.plan(id);

        for (var words : List.of("", " ", "x".repeat(OwnClause.LONGEST + 1))) {
            assertThatExceptionOfType(RefusedChangeException.class)
                    .isThrownBy(() -> upgrades.apply(seen, Map.of("JD-SERVICE", new Choice.Write(words))));
        }
        assertThat(drafts.get(id).versions()).isEqualTo(older.versions());
        assertThat(exports.revisions(id)).isEmpty();
    }

    @Test
    void a_draft_with_values_missing_can_be_brought_along_and_its_revision_does_not_leave_the_portal() {
        jobDescriptions.change(id, Change.SetValues.of("district.schools", "9", ""));

        var kept = upgrades.apply(upgrades.plan(id), keepMine());

        assertThat(exports.revisions(id)).extracting(RevisionSummary::complete).containsExactly(false);
        assertThatExceptionOfType(IncompleteDocumentException.class)
                .isThrownBy(() -> exports.export(id, kept, DocumentFormat.TEXT, false));
    }

    @Test
    void who_only_reads_may_look_and_not_touch() {
        exports.keep(id);
        var seen = upgrades.plan(id);
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThat(upgrades.plan(id)).isEqualTo(seen);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upgrades.apply(seen, keepMine()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upgrades.goBack(id, 1));
    }

    @Test
    void another_district_finds_nothing() {
        exports.keep(id);
        var seen = upgrades.plan(id);
        districts.actInSecond(Role.SUPERINTENDENT);

        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> upgrades.plan(id));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> upgrades.apply(seen, keepMine()));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> upgrades.goBack(id, 1));
    }

    private static Map<String, Choice> keepMine() {
        return Map.of("JD-SERVICE", new Choice.KeepMine());
    }

    private String words(String code) {
        return jobDescriptions
                .get(id)
                .composed()
                .find(code)
                .map(ComposedClause::text)
                .orElseThrow();
    }

    private static List<String> codes(List<UpgradeStep> steps) {
        return steps.stream().map(UpgradeStep::code).toList();
    }
}
