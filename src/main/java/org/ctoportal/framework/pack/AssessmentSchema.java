package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.code;
import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.some;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;

/** The shape of the leadership assessments. */
final class AssessmentSchema {

    private static final Shape SHORT = text(200);
    private static final Shape LONG = text(2000);
    private static final Shape COUNT = new Shape.Whole(0, 10_000);

    private static final Shape DOMAIN = coded(
            must("domain_key", code()),
            must("name", SHORT),
            must("order", COUNT),
            must("summary", LONG),
            must("statements", some(coded(must("text", LONG), must("evidence_prompt", LONG)))),
            must("reflection_prompts", list(coded(must("text", LONG)))),
            must("next_steps", list(coded(must("text", LONG)))));

    /** Either-or questions whose answers weigh the skills of a position. */
    private static final Shape EMPHASIS_SIDE = coded(
            must("text", LONG),
            must("describes", SHORT),
            must("points", list(map(must("skill", ref(Named.SKILL)), must("points", COUNT)))));

    private static final Shape EMPHASIS = coded(sourced(
            must("name", SHORT),
            must("minutes", COUNT),
            must("instructions", LONG),
            must("explanation", LONG),
            must("either_or", some(coded(must("text", LONG), must("sides", some(EMPHASIS_SIDE)))))));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must(
                    "scale",
                    map(
                            must("pack", ref(Named.PACK)),
                            must("scale", ref(Named.SCALE)),
                            must("min", COUNT),
                            must("max", COUNT),
                            must("no_answer_code", code()),
                            must("no_answer_label", SHORT),
                            must("no_answer_counts", new Shape.YesNo()),
                            must("plural_level_text", list(map(must("level", COUNT), must("text", LONG)))))),
            must(
                    "scoring_rules",
                    list(coded(sourced(must("text", LONG), may("value", new Shape.Decimal()), may("unit", SHORT))))),
            must(
                    "references",
                    list(coded(
                            must("name", SHORT),
                            must("pack", ref(Named.PACK)),
                            must("item_path", SHORT),
                            must("item_code_pattern", SHORT),
                            must("item_count", COUNT),
                            must("scale", ref(Named.SCALE)),
                            must("subject", code()),
                            must("rater", code()),
                            may("note", LONG)))),
            must(
                    "instruments",
                    list(coded(
                            must("name", SHORT),
                            must("subject", code()),
                            must("rater", code()),
                            must("voice", SHORT),
                            must("minutes", COUNT),
                            must("visibility", code()),
                            must("purpose", LONG),
                            must("instructions", list(LONG)),
                            must("not_for", list(LONG)),
                            must("domains", some(DOMAIN))))),
            may("emphasis", list(EMPHASIS)));

    private AssessmentSchema() {}
}
