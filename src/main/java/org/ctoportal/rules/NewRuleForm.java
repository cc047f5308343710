package org.ctoportal.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.Severity;

/**
 * A new rule in the form of the packs, so that rules of a district are read by what reads all others. What is still
 * missing is something usual, so that the condition can be tried out before all is filled in.
 */
final class NewRuleForm {

    static final String GROUP = "GROUP-DISTRICT";

    private static final Map<String, String> PROCESS_OF = Map.of("JOB_DESCRIPTION", "JD_CHECK", "POSTING", "PUBLISH");

    private final NewRule rule;
    private final Map<String, Fact> facts;

    NewRuleForm(NewRule rule, Map<String, Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    Map<String, Object> definition(String code) {
        var form = new LinkedHashMap<String, Object>();
        form.put("code", code);
        form.put("group", GROUP);
        form.put("jurisdiction", rule.jurisdiction());
        form.put("kind", "CHECK");
        form.put("applies_to", scope());
        form.put("condition", condition());
        form.put(
                "severity",
                Objects.requireNonNullElse(rule.severity(), Severity.WARN).name());
        form.put("message", rule.message().strip());
        form.put("suggested_fix", rule.suggestedFix());
        form.put("effect", Map.of("type", "FINDING", "parameters", Map.of()));
        form.put(
                "valid_from",
                Objects.requireNonNullElse(rule.validFrom(), LocalDate.EPOCH).toString());
        if (rule.validTo() != null) {
            form.put("valid_to", rule.validTo().toString());
        }
        form.put("covers_public_employer", rule.coversPublicEmployer().name().toLowerCase(Locale.ROOT));
        form.put("source", rule.source().strip());
        if (!rule.sourceLink().isBlank()) {
            form.put("source_link", rule.sourceLink().strip());
        }
        form.put(
                "as_of",
                Objects.requireNonNullElse(rule.asOf(), LocalDate.EPOCH).toString());
        form.put("status", rule.verified() ? "verified" : "unverified");
        form.put("tests", rule.cases().stream().map(this::example).toList());
        return form;
    }

    private Map<String, Object> scope() {
        var kinds =
                NewRule.KINDS.stream().filter(rule.documentKinds()::contains).toList();
        return Map.of(
                "document_kinds",
                kinds,
                "processes",
                kinds.stream().map(PROCESS_OF::get).toList());
    }

    Map<String, Object> condition() {
        List<Map<String, Object>> lines =
                rule.condition().stream().map(NewComparison::definition).toList();
        return Map.of(rule.all() ? "all" : "any", lines);
    }

    private Map<String, Object> example(NewCase example) {
        return Map.of(
                "name",
                example.name().strip(),
                "given",
                example.values(facts),
                "expect",
                example.fires() ? "FIRES" : "SILENT");
    }
}
