package org.ctoportal.framework.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack with one thing wrong is refused, and the refusal names file, code and reason. */
class PackRefusalTest {

    private static final String CLAUSES = "clauses.yaml";
    private static final String FRAMEWORK = "framework-content.yaml";

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            framework-content.yaml | name: "Strategic Planning"        | nick: "Strategic Planning"       | SP: name is missing
            framework-content.yaml | code: "LV-Q1", kind: "required"   | code: "LV-Q1", kind: "needed"    | LV-Q1: kind must be one of [preferred, required]
            framework-content.yaml | code: "SP-R1"                     | code: "LV-R1"                    | LV-R1: has a code that is already used in framework-content.yaml
            framework-content.yaml | code: "LV-R1"                     | code: "JD-FLSA-EXEMPT"           | JD-FLSA-EXEMPT: has a code that is already used in clauses.yaml
            framework-content.yaml | code: "LV-L1", level: 1           | code: "LV-L1", level: one        | LV-L1: level must be a whole number from 1 to 10
            framework-content.yaml | code: "LV-L1", level: 1           | code: "LV-L1", level: 2          | LV: must have one text for each level of the scale rubric
            framework-content.yaml | reference_weight_percent: 15      | reference_weight_percent: 16     | A1: the weights of its skills add up to 41, not to 40
            framework-content.yaml | reference_weight_percent: 40      | reference_weight_percent: 41     | K12-CTO-STARTER: the weights of the areas add up to 101, not to 100
            framework-content.yaml | review_flags: ["WI-PI-34.068"]    | review_flags: ["WI-PI-99"]       | IF-R2: review_flags[1] refers to the unknown rule WI-PI-99
            framework-content.yaml | {level: 1, label: "Beginning"}    | {level: 3, label: "Beginning"}   | K12-CTO-STARTER: scale rubric must have each level from min to max once, in rising order
            framework-content.yaml | version: "1.0.0"                  | version: "one"                   | K12-CTO-STARTER: version has the wrong form: one
            framework-content.yaml | version: "1.0.0"                  | version: 1.0                     | K12-CTO-STARTER: version must be a text
            clauses.yaml           | alternative_group: null           | alternativ_group: null           | alternativ_group is not a known field
            clauses.yaml           | section: "HEADER"                 | section: "HEADING"               | names the unknown section HEADING of JOB_DESCRIPTION
            clauses.yaml           | slot: "RESPONSIBILITIES",         | slot: "DUTIES",                  | JOB_DESCRIPTION: sections[6].slot refers to the unknown slot DUTIES
            clauses.yaml           | content: "BOTH", slot: "RESPONSIBILITIES", | content: "CLAUSES", slot: "RESPONSIBILITIES", | JOB_DESCRIPTION: section ESSENTIAL has content CLAUSES but a slot
            clauses.yaml           | default: "PREFERRED"              | default: "LIKED"                 | cetl.mode: default [LIKED] is not among its values
            clauses.yaml           | key: "cetl.mode", type: "enum"    | key: "cetl.mood", type: "enum"   | applies_when.settings[1].key refers to the unknown setting cetl.mode
            clauses.yaml           | op: "eq", value: "ATTAIN"         | op: "eq", value: "SOMEDAY"       | JD-CETL-ATTAIN: compares cetl.mode with [SOMEDAY], which it cannot be
            clauses.yaml           | op: "eq", value: "ATTAIN"         | op: "contains", value: "ATTAIN"  | JD-CETL-ATTAIN: compares cetl.mode by CONTAINS, which does not suit its type
            clauses.yaml           | {{cetl.months}} months of hire    | {{cetl.weeks}} weeks of hire     | JD-CETL-PREF: uses the variable cetl.weeks without declaring it
            clauses.yaml           | {{cetl.months}} months of hire    | {{cetl months}} months of hire   | JD-CETL-PREF: has braces that are not a variable: {{cetl months}}
            clauses.yaml           | organization_types: ["PUBLIC_DISTRICT", "CHARTER", "ESA"] | organization_types: ["PUBLIC_DISTRICT", "CLUB"] | names the unknown organization type CLUB
            clauses.yaml           | variable: "protected.classes"     | variable: "protected.persons"    | PC-FEDERAL: variable refers to the unknown variable protected.persons
            clauses.yaml           | as_of: "2026-11-22"               | as_of: 2026-11-22                | is not readable: the value
            clauses.yaml           | as_of: "2026-11-22"               | as_of: "2026-11-31"              | as_of must be a quoted date such as "2026-11-22"
            clauses.yaml           | requires: ["K12-CTO-STARTER"      | requires: ["K12-CTO"             | CLAUSES-STARTER: requires[1] refers to the unknown pack K12-CTO
            rules.yaml             | {fact: "district.state", op: "eq" | {fact: "district.states", op: "eq" | refers to the unknown fact district.states
            rules.yaml             | op: "contains_none"               | op: "lacks"                      | op must be one of the pack's operators
            rules.yaml             | suggested_fix: ["WI-SUP-ADMIN"    | suggested_fix: ["WI-SUP-ADMIM"   | refers to the unknown clause WI-SUP-ADMIM
            linter.yaml            | regex: '\\bhow old                | regex: '(\\bhow old              | is not a regular expression
            growth.yaml            | skill: "LV"                       | skill: "LW"                      | refers to the unknown skill LW
            credentials.yaml       | issuer: "ISS-COSN"                | issuer: "ISS-COSM"               | refers to the unknown issuer ISS-COSM
            resources.yaml         | good_for:                         | good_against:                    | good_against is not a known field
            assessments.yaml       | scale: "self_assessment"          | scale: "self_made"               | refers to the unknown scale self_made
            """)
    void one_wrong_thing_refuses_the_packs(String file, String old, String changed, String reason) {
        var packs = StarterPacks.with(file, old, changed);

        assertThat(refusal(packs)).contains(file).contains(reason);
    }

    @Test
    void every_problem_is_named_at_once() {
        var text = StarterPacks.text(FRAMEWORK)
                .replace("code: \"SP-R1\"", "code: \"LV-R1\"")
                .replace("code: \"LV-Q1\", kind: \"required\"", "code: \"LV-Q1\", kind: \"needed\"");

        assertThat(refusal(StarterPacks.replacing(FRAMEWORK, text)))
                .contains("LV-R1: has")
                .contains("LV-Q1: kind");
    }

    @Test
    void a_file_that_is_not_yaml_is_refused_with_its_line() {
        assertThat(refusal(StarterPacks.replacing(CLAUSES, "pack:\n  code: \"X\"\n wrong")))
                .contains("clauses.yaml, file: is not readable YAML in line 3");
    }

    @Test
    void a_repeated_key_is_refused() {
        assertThat(refusal(StarterPacks.with(CLAUSES, "settings:\n", "settings: []\nsettings:\n")))
                .contains("clauses.yaml, file: is not readable YAML")
                .contains("duplicate key settings");
    }

    @Test
    void a_file_that_repeats_itself_by_aliases_is_refused() {
        assertThat(refusal(StarterPacks.replacing(CLAUSES, "a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]")))
                .contains("clauses.yaml, file: refers to other places of itself");
    }

    @Asvs(15)
    @Test
    void a_file_that_names_a_class_is_refused() {
        assertThat(refusal(StarterPacks.replacing(CLAUSES, "a: !!javax.script.ScriptEngineManager []")))
                .contains("clauses.yaml, file");
    }

    @Test
    void an_oversized_file_is_refused_unread() {
        var huge = new PackFile(CLAUSES, new byte[YamlReader.LARGEST_BYTES + 1]);

        assertThat(refusal(List.of(huge))).contains("clauses.yaml, file: is larger than");
    }

    @Test
    void two_packs_of_a_kind_are_refused() {
        var twice = new ArrayList<>(StarterPacks.all());
        twice.add(new PackFile("copy.yaml", StarterPacks.text(CLAUSES).getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(twice)).contains("copy.yaml, pack: is a second pack of kind CLAUSES");
    }

    @Test
    void a_file_of_no_known_kind_is_refused() {
        assertThat(refusal(StarterPacks.replacing(CLAUSES, "pack: {code: \"X\"}\nsongs: []")))
                .contains("clauses.yaml, pack: has the parts of no kind of pack");
    }

    private static String refusal(List<PackFile> packs) {
        var refused = catchThrowableOfType(PackRefusedException.class, () -> PackReader.read(packs));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems().toString();
    }
}
