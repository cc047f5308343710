package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.code;
import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.named;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;
import static org.ctoportal.framework.pack.Shape.word;

import java.util.Map;

/** The shape of the dated rules. */
final class RuleSchema {

    private static final Shape LONG = text(2000);
    private static final Shape DAY = new Shape.Day();
    private static final Shape SEVERITY = oneOf("BLOCK", "ERROR", "WARN", "INFO");

    /** A test names facts by their dotted name; what they hold is the engine's to judge. */
    private static final Shape GIVEN = new Shape.Special((value, at) -> {
        if (value instanceof Map<?, ?> facts) {
            Tree.of(facts).values().keySet().forEach(fact -> at.refer(Named.FACT, fact));
        } else {
            at.problem("must be a map of facts");
        }
    });

    private static final Shape RULE = coded(
            Named.RULE,
            sourced(
                    must("group", ref(Named.RULE_GROUP)),
                    must("jurisdiction", word()),
                    must("kind", oneOf("CHECK", "COMPUTE")),
                    must(
                            "applies_to",
                            map(
                                    must("document_kinds", list(ref(Named.DOCUMENT_KIND))),
                                    must("processes", list(code())))),
                    must("condition", new Shape.Special(RuleCondition::check)),
                    must("severity", SEVERITY),
                    must("message", LONG),
                    must("suggested_fix", list(ref(Named.CLAUSE))),
                    must(
                            "effect",
                            map(must("type", code()), must("parameters", new Shape.Special(RuleSchema::anything)))),
                    must("valid_from", DAY),
                    may("valid_to", DAY),
                    must("covers_public_employer", oneOf("yes", "no", "unclear")),
                    must(
                            "tests",
                            list(map(
                                    must("name", text(200)),
                                    must("given", GIVEN),
                                    must("expect", oneOf("FIRES", "SILENT")))))));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must(
                    "semantics",
                    map(
                            must("condition", LONG),
                            must("missing_fact", LONG),
                            must("operators", list(oneOf(RuleCondition.OPERATORS.toArray(String[]::new)))),
                            must("regex", LONG),
                            must("dates", LONG),
                            must("dating", LONG),
                            must("jurisdiction", LONG),
                            must("severity", list(SEVERITY)),
                            must("severity_meaning", new Shape.MapOf(LONG)),
                            must("kinds", new Shape.MapOf(LONG)),
                            must("covers_public_employer", LONG),
                            must("display", LONG),
                            must("periods", LONG))),
            must(
                    "groups",
                    list(coded(Named.RULE_GROUP, must("name", text(200)), must("rules", new Shape.Whole(0, 10_000))))),
            must(
                    "facts",
                    list(named(
                            Named.FACT,
                            "name",
                            must("type", oneOf("string", "enum", "integer", "decimal", "boolean", "list", "date")),
                            must("description", LONG)))),
            must("rules", list(RULE)));

    private RuleSchema() {}

    private static void anything(Object value, At at) {
        if (!(value instanceof Map<?, ?>)) {
            at.problem("must be a map");
        }
    }
}
