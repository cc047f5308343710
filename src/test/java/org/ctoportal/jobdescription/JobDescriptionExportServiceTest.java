package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.ctoportal.authoring.DamagedRevisionException;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.NewDocument;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class JobDescriptionExportServiceTest {

    private static final Change OUR_WORDS = new Change.Reword("JD-SERVICE", "", "We serve.");

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    DraftService drafts;

    @Autowired
    TemplateStoreService templates;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    OtherVersions otherVersions;

    @Autowired
    DataSource database;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void files_are_in_the_language_its_words_are_written_in_at_that_revision() {
        var english = exports.keep(id);

        jobDescriptions.change(id, new Change.SetSetting(ContentLanguage.SETTING, "", "es-US"));
        var spanish = exports.keep(id);

        assertThat(html(english)).contains("<html lang=\"en-US\">", "Draft, revision 1");
        assertThat(html(spanish))
                .contains("<html lang=\"es-US\">", "Borrador, revisión 2", " tareas, ")
                .doesNotContain("Draft, revision", " duties, ");
        assertThat(exports.preview(id)).contains("lang=\"es-US\"");
    }

    @Test
    void a_draft_is_kept_once_until_something_changes() {
        assertThat(exports.keep(id)).isEqualTo(1);
        assertThat(exports.keep(id)).isEqualTo(1);
        assertThat(jobDescriptions.get(id).revision()).isEqualTo(1);

        jobDescriptions.change(id, OUR_WORDS);

        assertThat(jobDescriptions.get(id).revision()).isEqualTo(2);
        assertThat(exports.keep(id)).isEqualTo(2);
        assertThat(exports.revisions(id)).extracting(RevisionSummary::number).containsExactly(2, 1);
    }

    @Test
    void a_change_that_changes_nothing_asks_for_no_new_revision() {
        jobDescriptions.change(id, OUR_WORDS);
        exports.keep(id);
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "We serve.", "We serve."));

        assertThat(exports.keep(id)).isEqualTo(1);
    }

    @Test
    void a_revision_says_who_kept_it_and_when() {
        exports.keep(id);

        assertThat(exports.revisions(id)).singleElement().satisfies(revision -> {
            assertThat(revision.createdBy()).isEqualTo("SUPERINTENDENT C");
            assertThat(revision.createdAt()).isBeforeOrEqualTo(java.time.Instant.now());
        });
    }

    @Test
    void a_kept_revision_says_what_it_said_whatever_is_changed_later() {
        var before = html(exports.keep(id));
        jobDescriptions.change(id, OUR_WORDS);
        districts.actIn(district, Role.HR);
        profiles.keepFacts(java.util.Map.of("schedule.name", "Another Schedule", "district.name", "Renamed"));
        var later = html(exports.keep(id));

        assertThat(html(1)).isEqualTo(before).doesNotContain("We serve.");
        assertThat(later).contains("We serve.").contains("Administrative Schedule C");
    }

    @Test
    void a_document_keeps_the_words_of_the_template_version_it_was_written_on() {
        var content = jobDescriptions.get(id).content();
        var older = otherVersions.clausesWith("Current district goals that", "Goals of that day which");
        var pinned = drafts.create(new NewDocument(
                "JOB_DESCRIPTION", "CTO", templates.currentFramework().id(), older, content));

        assertThat(templates.currentClauses().id()).isNotEqualTo(older);
        assertThat(jobDescriptions
                        .get(pinned)
                        .composed()
                        .find("JD-SUMMARY-GOALS")
                        .orElseThrow()
                        .text())
                .startsWith("Goals of that day which this position supports");
        assertThat(jobDescriptions
                        .get(id)
                        .composed()
                        .find("JD-SUMMARY-GOALS")
                        .orElseThrow()
                        .text())
                .startsWith("Current district goals that");
    }

    @Test
    void a_revision_changed_past_the_portal_is_not_shown() {
        exports.keep(id);
        var changed = JdbcClient.create(database)
                .sql("update document_revision set composed = replace(composed, 'Superintendent', 'Board')"
                        + " where document_id = :id")
                .param("id", id.value())
                .update();

        assertThat(changed).isEqualTo(1);
        assertThatExceptionOfType(DamagedRevisionException.class)
                .isThrownBy(() -> html(1))
                .withMessage("Revision 1 of document %d is not what was kept", id.value());
    }

    @Test
    void a_revision_that_never_was_is_not_found() {
        exports.keep(id);

        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> html(2));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> html(0));
    }

    @Test
    void who_reads_may_take_a_file_away() {
        districts.actInFirst(Role.HR);
        profiles.keepFacts(CedarHollow.facts());
        var read = jobDescriptions.draft(CedarHollow.answers());
        districts.actInFirst(Role.BOARD_SECRETARY);

        assertThat(exports.keep(read)).isEqualTo(1);
        assertThat(exports.export(read, 1, DocumentFormat.HTML, false).bytes()).isNotEmpty();
    }

    @Asvs(1)
    @Corpus("E1")
    @Test
    void hostile_words_show_as_text_in_file_and_preview() {
        var attack = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        jobDescriptions.change(id, new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", attack)));
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", attack));
        jobDescriptions.change(id, Change.SetValues.of("position.title", "Chief Technology Officer", "<b>" + attack));

        for (var html : List.of(html(exports.keep(id)), exports.preview(id))) {
            assertThat(html).doesNotContain("<script>alert", "<img src=x").contains("&lt;script&gt;");
        }
    }

    @Test
    void the_preview_follows_the_draft_and_keeps_nothing() {
        jobDescriptions.change(id, OUR_WORDS);

        assertThat(exports.preview(id)).contains("We serve.").contains("Draft, revision 1");
        assertThat(exports.revisions(id)).isEmpty();
    }

    @Test
    void sources_are_printed_on_request_only() {
        var number = exports.keep(id);

        assertThat(html(number)).doesNotContain("29 CFR part 541");
        assertThat(new String(
                        exports.export(id, number, DocumentFormat.HTML, true).bytes(), StandardCharsets.UTF_8))
                .contains("29 CFR part 541", "JD-FLSA-EXEMPT", "LV-R1");
    }

    private String html(int number) {
        return new String(exports.export(id, number, DocumentFormat.HTML, false).bytes(), StandardCharsets.UTF_8);
    }
}
