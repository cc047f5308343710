package org.ctoportal.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class TemplateStoreServiceTest {

    @Autowired
    TemplateStoreService templates;

    @Autowired
    TwoDistricts districts;

    @BeforeEach
    void signIn() {
        districts.actInFirst(Role.SUPERINTENDENT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_framework_has_three_areas_and_ten_skills_that_weigh_a_hundred_percent() {
        var framework = templates.currentFramework();

        assertThat(framework.code()).isEqualTo("K12-CTO-STARTER");
        assertThat(framework.areas()).extracting(Area::code).containsExactly("A1", "A2", "A3");
        assertThat(framework.skills())
                .extracting(Skill::code)
                .containsExactly("LV", "SP", "EP", "IF", "TB", "SF", "IT", "CS", "BM", "DM");
        assertThat(framework.areas())
                .extracting(area -> area.weight().intValueExact())
                .containsExactly(40, 30, 30);
    }

    @Test
    void the_clause_library_has_every_document_kind_and_clause() {
        var library = templates.currentClauses();

        assertThat(library.kinds()).hasSize(17);
        assertThat(library.clauses()).hasSize(387);
        assertThat(library.kind("JOB_DESCRIPTION").sections()).hasSize(21);
        assertThat(library.variable("position.title").type()).isEqualTo(VariableType.TEXT);
    }

    @Test
    void a_version_is_read_once_and_then_kept() {
        var framework = templates.currentFramework();

        assertThat(templates.framework(framework.id())).isSameAs(framework);
    }

    @Test
    void an_unknown_version_is_told_apart() {
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> templates.framework(new PackVersionId(999_999)));
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> templates.clauses(templates.currentFramework().id()));
    }

    @Test
    void nobody_reads_templates_without_signing_in() {
        districts.signOut();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(templates::currentFramework);
    }
}
