package org.ctoportal.compensation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.compensation.policy.RefusedPolicyException.Reason;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.SealedArchive;
import org.ctoportal.shared.Sha256;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PolicyServiceTest {

    @Autowired
    PolicyService policies;

    @Autowired
    PolicyPaperService papers;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    PolicyBook book;

    @Autowired
    TemplateStoreService store;

    @Autowired
    TwoDistricts districts;

    private PolicyId id;

    @BeforeEach
    void begin() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        id = policies.begin(new BeginPolicy(
                "5190",
                "Recognition of National Certification",
                Set.of(RecognitionCard.STIPEND, RecognitionCard.REIMBURSEMENT, RecognitionCard.CAP)));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void each_card_brings_its_clause_and_takes_it_away() {
        for (var card : RecognitionCard.values()) {
            policies.change(id, set(card, false));
            assertThat(policies.get(id).composed().find(card.clause()))
                    .as(card.name())
                    .isEmpty();
            var details = policies.change(id, set(card, true));
            assertThat(details.composed().find(card.clause())).as(card.name()).isPresent();
            assertThat(details.cards())
                    .filteredOn(line -> line.card() == card)
                    .allSatisfy(line -> assertThat(line.chosen()).isTrue());
        }
        assertThat(policies.get(id).composed().find("CP-ONE")).isPresent();
        List.of(RecognitionCard.STIPEND, RecognitionCard.TIERED, RecognitionCard.PERCENT)
                .forEach(card -> policies.change(id, set(card, false)));
        assertThat(policies.get(id).composed().find("CP-ONE")).isEmpty();
    }

    @Test
    void every_sentence_of_every_paper_says_where_it_came_from() {
        fill();
        policies.keepCost(id, cost());
        policies.change(id, new Change.Reword("CP-PURPOSE", "", "The board thanks those who learn."));
        var known = Set.of(store.currentClauses().code(), "CREDENTIALS-STARTER", "");

        for (var paper : PolicyPaper.values()) {
            assertThat(book.open(id).compose(paper).sentences())
                    .as(paper.name())
                    .isNotEmpty()
                    .allSatisfy(sentence -> {
                        assertThat(known).contains(sentence.origin().pack());
                        assertThat(sentence.origin().source())
                                .as(sentence.code())
                                .isNotBlank();
                    });
        }
        var policy = policies.get(id).composed();
        assertThat(policy.find("CP-PURPOSE").map(ComposedClause::state)).contains(ClauseState.OVERRIDDEN);
        assertThat(policy.find("CP-STIPEND").map(ComposedClause::state)).contains(ClauseState.CONFIGURED);
        assertThat(policy.find("CP-DEF").map(ComposedClause::state)).contains(ClauseState.INHERITED);
        assertThat(policy.find("SA-CETL").map(one -> one.origin().pack())).contains("CREDENTIALS-STARTER");
        assertThat(policy.find("WI-CETL-DISCLAIMER"))
                .as("Schedule A names CETL")
                .isPresent();
    }

    @Test
    void papers_bear_numbers_by_the_scheme_of_the_district() {
        fill();

        assertThat(text(PolicyPaper.POLICY)).contains("regulation 5190-R and exhibit 5190-E", "$3,000");
        policies.keepCodeScheme(CodeScheme.LETTERS_BEFORE);

        assertThat(text(PolicyPaper.POLICY)).contains("regulation AR 5190 and exhibit E 5190");
        assertThat(text(PolicyPaper.EXHIBIT)).contains("Exhibit E 5190", "Date of result: ____");
        policies.renumber(id, "5:190");
        assertThat(text(PolicyPaper.FAQ)).contains("policy 5:190", "$900");
    }

    @Test
    void papers_are_in_the_language_of_the_policy_with_all_that_the_portal_adds() {
        fill();
        policies.keepCost(id, cost());
        assertThat(file(PolicyPaper.POLICY, DocumentFormat.HTML)).contains("<html lang=\"en-US\">");

        var changed = policies.change(id, new Change.SetSetting(ContentLanguage.SETTING, "", "es-US"));

        assertThat(changed.cost())
                .satisfies(state -> assertThat(state.current()).isTrue());
        assertThat(file(PolicyPaper.POLICY, DocumentFormat.HTML))
                .contains("<html lang=\"es-US\">", "Política 5190: Recognition of National Certification");
        assertThat(text(PolicyPaper.FISCAL_NOTE))
                .contains("Nota fiscal de la política 5190", "Costo estimado", "Año 1", "Tres años", "Versión")
                .doesNotContain("Estimated cost", "Year 1", "Version 0");
        assertThat(file(PolicyPaper.EXHIBIT, DocumentFormat.HTML)).contains("Firma", "Fecha");
        assertThat(papers.packet(id).name()).isEqualTo("documentos-para-la-junta-politica-5190.pdf");
    }

    @Test
    void an_estimate_is_stale_as_soon_as_the_terms_change() {
        fill();
        assertThatExceptionOfType(IncompletePaperException.class).isThrownBy(() -> text(PolicyPaper.FISCAL_NOTE));

        assertThat(policies.keepCost(id, cost()).cost())
                .satisfies(state -> assertThat(state.current()).isTrue());
        assertThat(text(PolicyPaper.FISCAL_NOTE)).contains("$13,175", "$46,203.75", "an annual stipend");
        var changed = policies.change(id, Change.SetValues.of("amount", "3000", "2500"));

        assertThat(changed.cost())
                .satisfies(state -> assertThat(state.current()).isFalse());
        assertThat(policies.change(id, Change.SetValues.of("amount", "2500", "3000"))
                        .cost())
                .satisfies(state -> assertThat(state.current()).isTrue());
    }

    @Test
    void the_packet_has_every_paper_twice_and_the_digest_of_each() throws Exception {
        fill();
        policies.keepCost(id, cost());

        var files = unzipped(papers.archive(id).bytes());
        var manifest = new String(files.remove(SealedArchive.MANIFEST), StandardCharsets.UTF_8);

        assertThat(files).hasSize(PolicyPaper.values().length * 2 + 1);
        assertThat(PdfUa.violations(papers.packet(id).bytes())).isEmpty();
        files.forEach((name, bytes) ->
                assertThat(manifest).contains(HexFormat.of().formatHex(Sha256.of(bytes)) + "  " + name));
    }

    @Asvs(16)
    @Test
    void what_cannot_be_is_refused_and_nothing_is_lost() {
        assertThatExceptionOfType(PolicyNumberTakenException.class)
                .isThrownBy(() -> policies.begin(new BeginPolicy("5190", "Another", Set.of())));
        assertThatExceptionOfType(RefusedPolicyException.class)
                .isThrownBy(() -> policies.begin(new BeginPolicy("?", "Another", Set.of())))
                .extracting(RefusedPolicyException::reason)
                .isEqualTo(Reason.NUMBER);
        refused(Change.SetValues.of("amount", "", "much"));
        refused(Change.SetValues.of("policy.number", "", "9999"));
        refused(new Change.SetSetting("cetl.mode", "", "NONE"));
        refused(new Change.SetSetting(ContentLanguage.SETTING, "", "xx"));
        refused(new Change.Drop("CP-PURPOSE"));
        refused(Change.SetValues.of("policy.title", "Recognition of National Certification", " "));
        policies.change(id, Change.SetValues.of("amount", "", "3000"));
        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> policies.change(id, Change.SetValues.of("amount", "", "2000")));
        assertThat(policies.get(id).content().value("amount")).isEqualTo("3000");
    }

    @Test
    void a_policy_is_no_job_description() {
        assertThatExceptionOfType(DocumentNotFoundException.class)
                .isThrownBy(() -> jobDescriptions.get(policies.get(id).document()));
    }

    private void refused(Change change) {
        assertThatExceptionOfType(RefusedPolicyException.class).isThrownBy(() -> policies.change(id, change));
    }

    private void fill() {
        var amounts = Map.of("amount", "3000", "cap", "900", "annual.cap", "15000");
        policies.change(id, new Change.SetValues(Map.of(), amounts));
        var details = policies.get(id);
        details.missing().values().stream()
                .flatMap(List::stream)
                .filter(blank -> !blank.name().startsWith("cost."))
                .distinct()
                .forEach(this::fillAsInTheExample);
    }

    private void fillAsInTheExample(Blank blank) {
        policies.change(id, Change.SetValues.of(blank.name(), "", blank.example()));
    }

    private static PolicyCost cost() {
        return new PolicyCost(
                new BigDecimal("13175.00"),
                new BigDecimal("17224.00"),
                new BigDecimal("15804.75"),
                "Cost model of S15");
    }

    private Change set(RecognitionCard card, boolean wanted) {
        var seen = policies.get(id).content().setting(card.option());
        return new Change.SetSetting(card.option(), seen, String.valueOf(wanted));
    }

    private String text(PolicyPaper paper) {
        return file(paper, DocumentFormat.TEXT).replaceAll("\\s+", " ");
    }

    private String file(PolicyPaper paper, DocumentFormat format) {
        return new String(papers.file(id, paper, format, false).bytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
