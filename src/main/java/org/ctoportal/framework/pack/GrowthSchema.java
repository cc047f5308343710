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

/** The shape of preparation modules, study group, first 90 days, stakeholder and reference guides, work samples. */
final class GrowthSchema {

    private static final Shape SHORT = text(200);
    private static final Shape LONG = text(2000);
    private static final Shape COUNT = new Shape.Whole(0, 10_000);
    private static final Shape SKILLS = list(ref(Named.SKILL));
    private static final Shape MODULES = some(ref(Named.MODULE));
    private static final Shape PHASE = oneOf("START", "MAIN", "CAPSTONE");
    private static final Shape SENTENCES = list(coded(must("text", LONG)));
    private static final Shape HOURS = map(sourced(must("min", COUNT), must("max", COUNT)));
    private static final Shape LEVELS = some(map(must("level", COUNT), must("text", LONG)));
    private static final Shape SCALE =
            map(must("pack", ref(Named.PACK)), must("scale", ref(Named.SCALE)), must("min", COUNT), must("max", COUNT));
    private static final Shape ACTIVITIES =
            list(coded(must("phase", PHASE), must("text", LONG), must("resource_codes", list(ref(Named.RESOURCE)))));

    private static final Shape MODULE = coded(
            Named.MODULE,
            must("order", COUNT),
            may("skill", ref(Named.SKILL)),
            may("area", ref(Named.AREA)),
            must("title", SHORT),
            must("purpose", LONG),
            must("outcome", LONG),
            must("hours_estimate", HOURS),
            must("activity_codes", list(ref(Named.GROWTH_ACTIVITY))),
            must("to_do", ACTIVITIES),
            must("reflection", ACTIVITIES),
            must("extending_study", ACTIVITIES));

    private static final Shape WEEK = coded(
            must("week", COUNT),
            must("phase", PHASE),
            must("modules", MODULES),
            must("focus_question", LONG),
            must("before_meeting", LONG),
            must("agenda", some(map(must("item", LONG), must("minutes", COUNT)))),
            must("practice_task", LONG),
            must("product", LONG),
            must("facilitator_note", LONG));

    private static final Shape STUDY_GROUP = coded(
            must("name", SHORT),
            must("size", map(must("min", COUNT), must("max", COUNT))),
            must("meeting_minutes", COUNT),
            must("weeks_total", COUNT),
            must("hours_each_week", HOURS),
            must("purpose", LONG),
            must("facts", list(coded(sourced(must("text", LONG))))),
            must("ground_rules", SENTENCES),
            must("facilitator_notes", SENTENCES),
            must("roles", list(coded(must("name", SHORT), must("duties", LONG)))),
            must("weeks", list(WEEK)));

    private static final Shape ONBOARDING = coded(
            must("name", SHORT),
            may("note", LONG),
            must("checkpoints", list(map(must("day", COUNT), must("theme", SHORT), must("talk", LONG)))),
            must(
                    "items",
                    list(coded(
                            must("day", COUNT),
                            must("skill", ref(Named.SKILL)),
                            must("text", LONG),
                            must("done_when", LONG)))));

    private static final Shape STAKEHOLDER_GUIDE = coded(
            must("name", SHORT),
            must("purpose", LONG),
            must("minutes_each", COUNT),
            must("opening", LONG),
            must("closing", LONG),
            must("rules", SENTENCES),
            must("note_template", list(SHORT)),
            must("synthesis_steps", SENTENCES),
            must("groups", list(coded(must("name", SHORT), must("questions", SENTENCES)))));

    private static final Shape REFERENCE_CHECK = coded(
            must("name", SHORT),
            must("scale", SCALE),
            must("purpose", LONG),
            must("opening", LONG),
            must("unscored_facts", SENTENCES),
            must(
                    "questions",
                    list(coded(
                            must("area", ref(Named.AREA)),
                            must("skills", SKILLS),
                            must("text", LONG),
                            must("listen_for", LONG),
                            must("anchors", LEVELS)))),
            must("rules", SENTENCES));

    private static final Shape WORK_SAMPLE = coded(
            must("name", SHORT),
            must("skills", SKILLS),
            must("scale", SCALE),
            must("preparation_minutes", COUNT),
            must("presentation_minutes", COUNT),
            must("question_minutes", COUNT),
            must("setting", LONG),
            must("facts", list(coded(must("text", LONG), may("amount_usd", new Shape.Decimal())))),
            must("instructions", list(LONG)),
            must("panel_questions", SENTENCES),
            must("panel_notes", list(LONG)),
            must("check_facts", list(coded(must("text", LONG), must("value", SHORT)))),
            must(
                    "criteria",
                    list(coded(
                            must("name", SHORT),
                            must("skills", SKILLS),
                            must("weight_percent", new Shape.Whole(0, 100)),
                            must("levels", LEVELS)))));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must("semantics", new Shape.MapOf(LONG)),
            must("structure_source", map(sourced(must("text", LONG)))),
            must("hours_total", HOURS),
            must("modules", list(MODULE)),
            must(
                    "sequences",
                    list(coded(sourced(
                            must("background", oneOf("any", "education", "technical", "business")),
                            must("label", SHORT),
                            must("reason", LONG),
                            must("modules", MODULES))))),
            must("study_group", STUDY_GROUP),
            must("onboarding", ONBOARDING),
            must("stakeholder_guide", STAKEHOLDER_GUIDE),
            must("reference_check", REFERENCE_CHECK),
            must("work_samples", list(WORK_SAMPLE)));

    private GrowthSchema() {}
}
