package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.some;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;

/** The shape of the patterns for questions that must not or should not be asked. */
final class LinterSchema {

    private static final Shape LONG = text(2000);
    private static final Shape OUTCOME = oneOf("BLOCK", "WARN", "OK");
    private static final Shape EXPRESSION = coded(must("regex", new Shape.Expression()));
    private static final Shape TEST =
            coded(must("text", LONG), must("expect", OUTCOME), may("topic", ref(Named.TOPIC)));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must(
                    "semantics",
                    map(
                            must("regex", LONG),
                            must("normalization", list(LONG)),
                            must("algorithm", list(LONG)),
                            must("applies_to", list(LONG)),
                            must("aimed_at", LONG),
                            must("limits", LONG),
                            must("severities", list(oneOf("BLOCK", "WARN"))))),
            must(
                    "topics",
                    some(coded(
                            Named.TOPIC,
                            sourced(
                                    must("label", text(200)),
                                    must("order", new Shape.Whole(1, 1000)),
                                    must("severity", oneOf("BLOCK", "WARN")),
                                    must("explanation", LONG),
                                    must("patterns", some(EXPRESSION)),
                                    must("allowed_contexts", list(EXPRESSION)),
                                    must("allowed_alternatives", list(coded(must("text", LONG)))),
                                    must("tests", list(TEST)))))),
            must("acceptance_tests", list(coded(must("text", LONG), must("expect", OUTCOME), may("label", text(200))))),
            must("general_tests", list(TEST)));

    private LinterSchema() {}
}
