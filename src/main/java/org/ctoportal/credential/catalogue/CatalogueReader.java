package org.ctoportal.credential.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.credential.catalogue.CredentialType.Fee;
import org.ctoportal.credential.catalogue.CredentialType.Supervision;
import org.ctoportal.credential.catalogue.CredentialType.Terms;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityRule;
import org.ctoportal.framework.PackFields;

/** Reads the catalogue out of a credential pack's data. */
final class CatalogueReader {

    private static final String REMINDERS = "CRED-REMINDERS";

    private CatalogueReader() {}

    static Catalogue read(Map<String, Object> data) {
        var root = new PackFields(data);
        var pack = root.entry("pack");
        var types = root.entries("credential_types");
        var issuers = root.entries("issuers").stream()
                .map(one -> new Issuer(one.text("code"), one.text("name"), one.text("role"), one.provenance()))
                .toList();
        var names = issuers.stream().collect(toMap(Issuer::code, Issuer::name));
        return new Catalogue(
                pack.text("code") + " " + pack.text("version"),
                pack.text("notice"),
                issuers,
                types.stream().map(one -> type(one, names)).toList(),
                root.entries("stacks").stream().map(CatalogueReader::stack).toList(),
                root.entries("cohorts").stream().map(CatalogueReader::cohort).toList(),
                types.stream().collect(toMap(one -> one.text("code"), CatalogueReader::eligibility)),
                types.stream().collect(toMap(one -> one.text("code"), CatalogueReader::examinations)),
                types.stream().collect(toMap(one -> one.text("code"), CatalogueReader::aliases)),
                reminders(root));
    }

    private static List<Integer> reminders(PackFields root) {
        return root.entries("general_rules").stream()
                .filter(rule -> rule.text("code").equals(REMINDERS))
                .flatMap(rule -> rule.texts("value").stream())
                .map(Integer::valueOf)
                .toList();
    }

    private static List<String> aliases(PackFields type) {
        return Stream.concat(Stream.of(type.text("title"), type.text("letters")), type.texts("aliases").stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static CredentialType type(PackFields type, Map<String, String> issuers) {
        return new CredentialType(
                type.text("code"),
                issuers.getOrDefault(type.text("issuer"), type.text("issuer")),
                type.text("display_name"),
                CredentialKind.valueOf(type.text("kind")),
                type.text("letters"),
                type.text("offered"),
                type.day("valid_from"),
                type.day("valid_to"),
                type.texts("prerequisites"),
                type.texts("skill_alignment"),
                terms(type.entry("validity"), type.entry("renewal")),
                supervision(type.entry("supervision")),
                type.entries("fees").stream().map(CatalogueReader::fee).toList(),
                type.text("note"),
                type.provenance(),
                null,
                false);
    }

    private static Terms terms(PackFields validity, PackFields renewal) {
        return new Terms(
                validity.whole("months"),
                validity.text("rule"),
                validity.provenance(),
                renewal.number("ce_required"),
                renewal.texts("methods"),
                renewal.text("note"),
                renewal.provenance());
    }

    private static Supervision supervision(PackFields right) {
        return new Supervision(
                right.text("jurisdiction"),
                right.text("licensed_staff"),
                right.text("non_licensed_staff"),
                right.text("condition"),
                right.provenance());
    }

    private static Fee fee(PackFields fee) {
        return new Fee(
                fee.text("label"),
                fee.number("amount_usd"),
                fee.day("valid_from"),
                fee.day("valid_to"),
                fee.provenance(),
                "");
    }

    private static CredentialStack stack(PackFields stack) {
        return new CredentialStack(
                stack.text("code"),
                stack.text("name"),
                stack.texts("members"),
                stack.text("entry_rule"),
                stack.provenance());
    }

    private static Cohort cohort(PackFields cohort) {
        return new Cohort(
                cohort.text("code"),
                cohort.text("name"),
                cohort.text("state"),
                cohort.text("season"),
                cohort.text("test_event"),
                cohort.provenance());
    }

    /** That somebody is not eligible yet is no rule of its own. */
    private static List<DatedEligibility> eligibility(PackFields type) {
        var rules = new ArrayList<DatedEligibility>();
        for (var one : type.entries("eligibility_rules")) {
            var years = one.whole("minimum_years");
            if (years != null) {
                rules.add(new DatedEligibility(
                        one.text("result"),
                        new EligibilityRule(
                                one.text("code"),
                                Degree.valueOf(one.text("minimum_degree")),
                                years,
                                one.texts("areas_required"),
                                one.texts("documents_required")),
                        one.text("note"),
                        one.day("valid_from"),
                        one.day("valid_to"),
                        one.provenance()));
            }
        }
        return List.copyOf(rules);
    }

    private static List<Examination> examinations(PackFields type) {
        return type.entries("exam_versions").stream()
                .map(one -> new Examination(
                        one.text("code"),
                        Objects.requireNonNull(one.whole("parts")),
                        one.text("format"),
                        Objects.requireNonNull(one.whole("test_window_days")),
                        one.day("valid_from"),
                        one.day("valid_to"),
                        one.provenance()))
                .toList();
    }
}
