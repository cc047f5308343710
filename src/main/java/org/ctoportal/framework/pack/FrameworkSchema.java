package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.line;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.some;
import static org.ctoportal.framework.pack.Shape.text;

import java.math.BigDecimal;

/** The shape of a skill framework: scales, areas, skills and their items. */
final class FrameworkSchema {

    private static final Shape.Field TEXT = must("text", text(2000));
    static final Shape PERCENT = new Shape.Special(FrameworkSchema::percent);
    private static final Shape POSITION = new Shape.Whole(1, 1000);

    private static final Shape QUESTION = coded(
            must("type", oneOf("behavioral", "situational")),
            TEXT,
            must("probes", list(line(500))),
            must("strong_answer", text(2000)),
            must("weak_answer", text(2000)),
            must("anchors", some(map(must("level", new Shape.Whole(1, 10)), TEXT))));

    private static final Shape SKILL = coded(
            Named.SKILL,
            must("name", line(200)),
            must("order", POSITION),
            must("reference_weight_percent", PERCENT),
            must("summary", text(1000)),
            must("responsibilities", some(coded(TEXT, may("review_flags", list(ref(Named.RULE)))))),
            must("qualifications", some(coded(must("kind", oneOf("required", "preferred")), TEXT))),
            must("indicators", some(coded(TEXT))),
            must("interview_questions", some(QUESTION)),
            must("self_assessment", some(coded(TEXT, must("observer_text", text(2000))))),
            must("rubric", some(coded(must("level", new Shape.Whole(1, 10)), TEXT))),
            must("evidence", some(coded(TEXT))),
            must(
                    "growth_activities",
                    some(coded(Named.GROWTH_ACTIVITY, must("kind", oneOf("to_do", "reflection", "extend")), TEXT))));

    private static final Shape AREA = coded(
            Named.AREA,
            must("name", line(200)),
            must("order", POSITION),
            must("reference_weight_percent", PERCENT),
            must("summary", text(1000)),
            must("skills", some(SKILL)));

    /** The part of a framework that holds its scales, each under its name. */
    static final String SCALES = "scales";

    static final Shape.Fields SCALE_FIELDS = (Shape.Fields) map(
            must("min", new Shape.Whole(1, 10)),
            must("max", new Shape.Whole(1, 10)),
            must(
                    "levels",
                    some(map(
                            must("level", new Shape.Whole(1, 10)), must("label", line(60)), may("text", text(1000))))));

    private static final Shape SCALE = new Shape.Special((value, at) -> {
        at.index().declare(Named.SCALE, at.path().substring(at.path().indexOf('.') + 1), at);
        ShapeCheck.check(value, SCALE_FIELDS, at);
    });

    static final Shape SHAPE = map(
            must("framework", PackHeader.SHAPE),
            must(
                    SCALES,
                    map(
                            must(FrameworkRules.INTERVIEW_SCALE, SCALE),
                            must(FrameworkRules.SELF_ASSESSMENT_SCALE, SCALE),
                            must(FrameworkRules.RUBRIC_SCALE, SCALE),
                            must("qualification_kind", some(oneOf("required", "preferred"))),
                            must("question_type", some(oneOf("behavioral", "situational"))),
                            must("growth_kind", some(oneOf("to_do", "reflection", "extend"))))),
            must("areas", some(AREA)),
            Origins.FIELD);

    private FrameworkSchema() {}

    private static void percent(Object value, At at) {
        if (!(value instanceof BigDecimal number)
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(100)) > 0
                || number.stripTrailingZeros().scale() > 2) {
            at.problem("must be a percentage from 0 to 100 with at most two decimals");
        }
    }
}
