package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.code;
import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.line;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.name;
import static org.ctoportal.framework.pack.Shape.named;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.some;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;
import static org.ctoportal.framework.pack.Shape.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The shape of a clause library: document kinds, settings, slots, variables, value sets, clauses. */
final class ClauseSchema {

    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}|\\*");

    private static final Shape JURISDICTIONS = list(new Shape.Text(2, JURISDICTION));
    private static final Shape ORDER = new Shape.Whole(0, 100_000);
    private static final Shape TYPE = oneOf(
            "text",
            "longtext",
            "list",
            "integer",
            "decimal",
            "money",
            "percent",
            "date",
            "datetime",
            "phone",
            "email",
            "address",
            "enum");

    /** A setting's value is a word, or true or false; some settings hold several. */
    private static final Shape VALUE = new Shape.Special(ClauseSchema::value);

    private static final Shape SETTING = named(
            Named.SETTING,
            "key",
            must("type", oneOf("boolean", "enum", "set")),
            must("default", VALUE),
            must("values", some(VALUE)),
            must("description", line(300)));

    private static final Shape SECTION = map(
            must("code", code()),
            must("title", line(200)),
            must("order", ORDER),
            must("content", oneOf("CLAUSES", "BOTH")),
            may("slot", ref(Named.SLOT)),
            must("required", new Shape.YesNo()),
            may("variant", code()));

    private static final Shape CLAUSE = coded(
            Named.CLAUSE,
            sourced(
                    must("title", line(200)),
                    must("document_kinds", some(ref(Named.DOCUMENT_KIND))),
                    may("variant", code()),
                    must("section", code()),
                    must("order", ORDER),
                    must("text", text(4000)),
                    must(
                            "variables",
                            list(map(
                                    must("name", ref(Named.VARIABLE)),
                                    must("type", TYPE),
                                    must("required", new Shape.YesNo()),
                                    must("label", line(200)),
                                    must("example", text(500))))),
                    must(
                            "applies_when",
                            map(
                                    must("jurisdictions", some(new Shape.Text(2, JURISDICTION))),
                                    must("jurisdictions_except", JURISDICTIONS),
                                    must("organization_types", some(word())),
                                    must(
                                            "settings",
                                            list(map(
                                                    must("key", ref(Named.SETTING)),
                                                    must("op", oneOf("eq", "ne", "in", "contains")),
                                                    must("value", VALUE)))))),
                    must("mandatory", new Shape.YesNo()),
                    may("alternative_group", code()),
                    may("note", text(1000))));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must(
                    "semantics",
                    map(
                            must("variable_syntax", oneOf("{{variable.name}}")),
                            must("missing_required", oneOf("BLOCK")),
                            must("missing_optional", oneOf("PRINT_NOTHING")),
                            must("selection", text(1000)),
                            must("order", text(1000)),
                            must("spaces", text(1000)),
                            must("mandatory", text(1000)),
                            must("alternative_group", text(1000)),
                            must("operators", list(oneOf("eq", "ne", "in", "contains"))),
                            must("dates", text(1000)),
                            must("line_breaks", text(1000)))),
            must("organization_types", some(oneOf("PUBLIC_DISTRICT", "CHARTER", "ESA", "PRIVATE"))),
            must("variable_types", some(TYPE)),
            must("settings", list(SETTING)),
            must(
                    "document_kinds",
                    some(coded(
                            Named.DOCUMENT_KIND,
                            must("name", line(200)),
                            must("audience", code()),
                            must("purpose", text(1000)),
                            must("variants", list(code())),
                            must("sections", some(SECTION))))),
            must(
                    "slots",
                    list(coded(
                            Named.SLOT,
                            must("description", text(1000)),
                            must("columns", some(name())),
                            may("from_pack", ref(Named.PACK))))),
            must(
                    "value_sets",
                    list(coded(sourced(
                            must("name", line(200)),
                            must("variable", ref(Named.VARIABLE)),
                            must("jurisdiction", new Shape.Text(2, JURISDICTION)),
                            must("values", list(line(300))),
                            must("mode", oneOf("BASE", "ADD", "ADD_BY_DISTRICT")))))),
            must(
                    "variables",
                    list(named(
                            Named.VARIABLE,
                            "name",
                            must("type", TYPE),
                            must("required_by_default", new Shape.YesNo()),
                            must("label", line(200)),
                            must("example", text(500))))),
            must("clauses", some(CLAUSE)),
            Origins.FIELD);

    private ClauseSchema() {}

    private static void value(Object value, At at) {
        if (value instanceof List<?> several) {
            several.forEach(one -> value(one, at));
        } else if (value instanceof BigDecimal || value instanceof Map<?, ?>) {
            at.problem("must be a text, true or false");
        } else if (value instanceof String) {
            ShapeCheck.check(value, word(), at);
        }
    }
}
