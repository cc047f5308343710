package org.ctoportal.interview.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitNotFoundException;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.kit.WorkSample;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Scenario S3.6, and the papers of the panel. */
@IntegrationTest
@Tag("once")
class KitPaperServiceTest {

    @Autowired
    KitPaperService papers;

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private InterviewKitDetails kit;

    @BeforeEach
    void make() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
        kit = kits.get(kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL)));
        var sample = kit.offered().workSamples().getFirst();
        kit = kits.change(
                kit.id(),
                kit.version(),
                new WriteKit(
                        kit.title(),
                        kit.content().with(kit.content().materials().with(sample))));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_candidate_gets_no_question_unless_they_are_shared_in_advance() {
        assertThat(text(KitPaper.CANDIDATE_SHEET))
                .contains("60 minutes", "Brief the board on an outage")
                .doesNotContain(kit.kit().questions().getFirst().text());
    }

    @Test
    void questions_shared_in_advance_come_without_anchors_follow_ups_and_what_exercises_hold() {
        kits.change(
                kit.id(), kit.version(), new WriteKit(kit.title(), kit.content().sharing(true)));
        var sheet = text(KitPaper.CANDIDATE_SHEET);

        assertThat(kit.kit().questions())
                .allSatisfy(question -> assertThat(sheet).contains(question.text()));
        assertThat(secrets())
                .hasSizeGreaterThan(80)
                .allSatisfy(secret -> assertThat(sheet).doesNotContain(secret));
    }

    private Stream<String> secrets() {
        var content = kit.content();
        return Stream.of(
                        content.anchors().values().stream()
                                .flatMap(anchors -> anchors.stream().map(Anchor::text)),
                        content.kit().questions().stream()
                                .map(KitQuestion::probes)
                                .flatMap(probes -> probes.stream()),
                        content.materials().workSamples().stream()
                                .flatMap(WorkSample::said)
                                .skip(1),
                        content.materials().references().stream().map(question -> question.text()))
                .flatMap(part -> part);
    }

    @Test
    void the_panel_has_everything_on_its_paper() {
        var paper = text(KitPaper.KIT);

        assertThat(secrets()).allSatisfy(secret -> assertThat(paper).contains(secret));
        assertThat(paper).contains("Confidential", "Draft, not approved", "10.00%");
    }

    @Test
    void a_score_sheet_has_a_blank_for_every_question() {
        assertThat(text(KitPaper.SCORE_SHEET).split("Rating, 1 to 5, or not asked"))
                .hasSize(11);
    }

    /** The levels of the scale and the names of skills are those of the framework. */
    @Test
    void papers_are_in_the_language_of_the_kit_with_all_that_the_portal_adds() {
        kit = kits.change(
                kit.id(),
                kit.version(),
                new WriteKit(
                        "Dirección de tecnología", kit.content().sharing(true).writtenIn(ContentLanguage.SPANISH)));

        assertThat(text(KitPaper.CANDIDATE_SHEET))
                .contains("Información para candidatos: Dirección de tecnología", "La entrevista dura unos 60 minutos")
                .contains("minutos para prepararla", "Recursos Humanos", "Borrador, sin aprobar")
                .doesNotContain("Thank you", "Human Resources", "minutes to prepare");
        assertThat(text(KitPaper.KIT))
                .contains("Confidencial", "Al menos 2 calificaciones por pregunta", "Tareas del puesto")
                .doesNotContain("Confidential", "Follow-ups", "Example answers", "Duties of");
        assertThat(text(KitPaper.SCORE_SHEET))
                .contains("Calificación, de 1 a 5")
                .doesNotContain("Rating, 1 to 5");
        for (var paper : KitPaper.values()) {
            assertThat(html(paper)).as("%s", paper).contains("<html lang=\"es-US\">");
        }
    }

    @Test
    void a_frozen_kit_names_its_edition_and_seal_on_paper() {
        var frozen = kitDesk.frozen(district, kit.id());

        assertThat(text(KitPaper.SCORE_SHEET))
                .contains("Edition 1, seal " + frozen.content().seal().substring(0, 12));
    }

    @Test
    void every_paper_is_an_accessible_pdf_and_a_word_file() throws Exception {
        for (var paper : KitPaper.values()) {
            assertThat(PdfUa.violations(
                            papers.export(kit.id(), paper, DocumentFormat.PDF).bytes()))
                    .as("%s", paper)
                    .isEmpty();
            assertThat(papers.export(kit.id(), paper, DocumentFormat.DOCX))
                    .satisfies(file -> assertThat(file.fileName()).endsWith(".docx"))
                    .satisfies(file -> assertThat(file.bytes()).startsWith('P', 'K'));
        }
    }

    @Test
    void papers_of_another_district_are_none() {
        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(KitNotFoundException.class)
                .isThrownBy(() -> papers.export(kit.id(), KitPaper.KIT, DocumentFormat.PDF));
        districts.actInSecond(Role.PANELIST);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> papers.export(kit.id(), KitPaper.KIT, DocumentFormat.PDF));
    }

    private String html(KitPaper paper) {
        return new String(papers.export(kit.id(), paper, DocumentFormat.HTML).bytes(), StandardCharsets.UTF_8);
    }

    private String text(KitPaper paper) {
        var bytes = papers.export(kit.id(), paper, DocumentFormat.MARKDOWN).bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\\", "");
    }
}
