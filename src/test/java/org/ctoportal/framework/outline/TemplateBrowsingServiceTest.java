package org.ctoportal.framework.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctoportal.framework.PackKind;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
@Tag("once")
class TemplateBrowsingServiceTest {

    @Autowired
    TemplateBrowsingService browsing;

    @Autowired
    TwoDistricts districts;

    @BeforeEach
    void signIn() {
        districts.actInFirst(Role.PANELIST);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void every_pack_is_there_the_framework_first() {
        assertThat(browsing.packs())
                .extracting(outline -> outline.pack().kind())
                .containsExactly(PackKind.values());
    }

    @Test
    void every_item_is_found_by_its_code() {
        var framework = outline(PackKind.FRAMEWORK);
        for (var code : List.of("A1", "LV", "LV-R1", "LV-Q1", "LV-N1", "LV-I1", "LV-S1", "LV-L1", "LV-E1", "LV-G1")) {
            assertThat(framework.find(code)).as(code).isPresent();
        }
        assertThat(outline(PackKind.CLAUSES).find("JD-ADA")).isPresent();
        assertThat(outline(PackKind.CLAUSES).find("district.name")).isPresent();
        assertThat(outline(PackKind.RULES).find("WI-PI-34.068")).isPresent();
        assertThat(outline(PackKind.CREDENTIALS).find("CETL-FEE-TOTAL")).isPresent();
    }

    @Test
    void a_clause_of_several_document_kinds_stands_in_each() {
        var clauses = outline(PackKind.CLAUSES);
        var places = clauses.root()
                .all()
                .filter(node -> node.code().equals("JD-CETL-ATTAIN"))
                .toList();

        assertThat(places)
                .extracting(TemplateNode::id)
                .containsExactly("JD-CETL-ATTAIN", "POSTING/PREFERRED_QUALS/JD-CETL-ATTAIN");
        assertThat(places.getLast().ancestors())
                .extracting(TemplateNode::code)
                .containsExactly("CLAUSES-STARTER", "", "POSTING", "PREFERRED_QUALS");
    }

    @Test
    void an_entry_stands_under_the_one_it_belongs_to() {
        var fee = outline(PackKind.CREDENTIALS).find("CETL-FEE-TOTAL").orElseThrow();

        assertThat(fee.ancestors())
                .extracting(TemplateNode::id)
                .containsExactly("CREDENTIALS-STARTER", "CREDENTIALS-STARTER/credential_types", "CETL", "CETL/fees");
    }

    @Test
    void a_condition_reads_as_lines() {
        var rule = outline(PackKind.RULES).find("WI-SUP-LICENSED").orElseThrow();

        assertThat(rule.details().stream()
                        .filter(detail -> detail.name().equals("condition"))
                        .flatMap(detail -> detail.parts().getFirst().parts().stream())
                        .map(Detail::value))
                .contains("district.state eq WI", "position.licensed_reports not_empty");
    }

    @Test
    void all_words_of_a_search_must_be_found() {
        var framework = outline(PackKind.FRAMEWORK);

        assertThat(framework.search(SearchWords.of("Cabinet superintendent's")).map(TemplateNode::id))
                .contains("LV-R1");
        assertThat(framework.search(SearchWords.of("cabinet zebra"))).isEmpty();
    }

    @Test
    void every_list_and_field_has_a_name_on_the_screen() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            texts.load(reader);
        }
        var missing = new TreeSet<String>();
        browsing.packs().stream().flatMap(outline -> outline.root().all()).forEach(node -> {
            missing.add("framework.list." + node.list());
            names(node.details().stream())
                    .filter(name -> name.matches("[a-z_]+"))
                    .forEach(name -> missing.add("framework.field." + name));
        });
        missing.removeAll(texts.stringPropertyNames());

        assertThat(missing).isEmpty();
    }

    @Test
    void nobody_looks_at_the_packs_without_signing_in() {
        districts.signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(browsing::packs);
    }

    private static Stream<String> names(Stream<Detail> details) {
        return details.flatMap(detail -> Stream.concat(Stream.of(detail.name()), names(detail.parts().stream())));
    }

    private PackOutline outline(PackKind kind) {
        return browsing.packs().stream()
                .filter(outline -> outline.pack().kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
