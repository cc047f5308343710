package org.ctoportal.framework.pack;

import static org.ctoportal.framework.pack.Shape.code;
import static org.ctoportal.framework.pack.Shape.coded;
import static org.ctoportal.framework.pack.Shape.list;
import static org.ctoportal.framework.pack.Shape.map;
import static org.ctoportal.framework.pack.Shape.may;
import static org.ctoportal.framework.pack.Shape.must;
import static org.ctoportal.framework.pack.Shape.oneOf;
import static org.ctoportal.framework.pack.Shape.ref;
import static org.ctoportal.framework.pack.Shape.sourced;
import static org.ctoportal.framework.pack.Shape.text;
import static org.ctoportal.framework.pack.Shape.word;

/** The shape of a credential catalog. */
final class CredentialSchema {

    private static final Shape SHORT = text(200);
    private static final Shape LONG = text(2000);
    private static final Shape COUNT = new Shape.Whole(0, 100_000);
    private static final Shape DAY = new Shape.Day();
    private static final Shape YES_NO = oneOf("YES", "NO");

    private static final Shape ELIGIBILITY_RULE = coded(sourced(
            must("result", oneOf("ELIGIBLE", "WAIVER_PATH", "NOT_YET")),
            may("minimum_degree", code()),
            may("minimum_years", COUNT),
            must("areas_required", list(ref(Named.AREA))),
            must("documents_required", list(SHORT)),
            may("note", LONG),
            may("valid_from", DAY),
            may("valid_to", DAY)));

    private static final Shape EXAM_VERSION = coded(sourced(
            must("parts", COUNT),
            must("format", SHORT),
            may("items", COUNT),
            may("scale_min", COUNT),
            may("scale_max", COUNT),
            may("passing_score", COUNT),
            may("test_window_days", COUNT),
            may("group_test_minimum", COUNT),
            may("note", LONG),
            may("valid_from", DAY),
            may("valid_to", DAY)));

    private static final Shape FEE = coded(sourced(
            must("label", SHORT),
            may("amount_usd", new Shape.Decimal()),
            must("audience", code()),
            may("valid_from", DAY),
            may("valid_to", DAY)));

    private static final Shape CREDENTIAL_TYPE = coded(
            Named.CREDENTIAL_TYPE,
            sourced(
                    must("issuer", ref(Named.ISSUER)),
                    must("title", SHORT),
                    must("display_name", SHORT),
                    must("aliases", list(SHORT)),
                    must("kind", code()),
                    must("group", code()),
                    may("letters", SHORT),
                    must("offered", oneOf("YES", "NO", "CONFIRM")),
                    may("valid_from", DAY),
                    may("valid_to", DAY),
                    may("stack", ref(Named.STACK)),
                    may("stack_order", COUNT),
                    must("prerequisites", list(ref(Named.CREDENTIAL_TYPE))),
                    must("recommended_after", list(ref(Named.CREDENTIAL_TYPE))),
                    must("validity", map(sourced(may("months", COUNT), must("rule", LONG)))),
                    must(
                            "renewal",
                            map(sourced(
                                    must("methods", list(code())),
                                    may("ce_required", COUNT),
                                    may("ce_unit", code()),
                                    may("ce_window", LONG),
                                    may("note", LONG)))),
                    must("eligibility_rules", list(ELIGIBILITY_RULE)),
                    must("exam_versions", list(EXAM_VERSION)),
                    must("fees", list(FEE)),
                    must(
                            "preparation",
                            map(sourced(
                                    may("months_min", COUNT),
                                    may("months_max", COUNT),
                                    may("hours_min", COUNT),
                                    may("hours_max", COUNT),
                                    must("methods", list(SHORT))))),
                    must("skill_alignment", list(ref(Named.SKILL))),
                    must("area_alignment", list(ref(Named.AREA))),
                    must(
                            "supervision",
                            map(sourced(
                                    must("jurisdiction", word()),
                                    must("licensed_staff", oneOf("PASS", "WARN", "NONE")),
                                    must("non_licensed_staff", oneOf("PASS", "WARN", "NONE")),
                                    must("condition", LONG)))),
                    must("recognition_options", list(ref(Named.RECOGNITION_OPTION))),
                    must("usage_notes", list(LONG)),
                    must("disclaimers", list(ref(Named.CLAUSE))),
                    may("note", LONG)));

    static final Shape SHAPE = map(
            must("pack", PackHeader.SHAPE),
            must("semantics", new Shape.MapOf(LONG)),
            must("general_rules", list(coded(sourced(must("text", LONG), must("value", list(new Shape.Decimal())))))),
            must(
                    "statuses",
                    list(coded(sourced(
                            must("label", SHORT),
                            must("letters_allowed", new Shape.YesNo()),
                            must("pays", new Shape.YesNo()),
                            must("rule", LONG))))),
            must(
                    "legal_disclaimers",
                    list(coded(sourced(
                            must("jurisdictions", list(word())),
                            must("clause_codes", list(ref(Named.CLAUSE))),
                            must("text", LONG))))),
            must(
                    "issuers",
                    list(coded(
                            Named.ISSUER,
                            sourced(
                                    must("name", SHORT),
                                    must("kind", code()),
                                    may("state", code()),
                                    must("aliases", list(SHORT)),
                                    must("role", LONG))))),
            must(
                    "stacks",
                    list(coded(
                            Named.STACK,
                            sourced(
                                    must("name", SHORT),
                                    must("issuer", ref(Named.ISSUER)),
                                    must("members", list(ref(Named.CREDENTIAL_TYPE))),
                                    must("entry_rule", LONG),
                                    must("skill_alignment", list(ref(Named.SKILL))))))),
            must("credential_types", list(CREDENTIAL_TYPE)),
            must(
                    "recognition_options",
                    list(coded(
                            Named.RECOGNITION_OPTION,
                            sourced(
                                    must("name", SHORT),
                                    must("is_wage", YES_NO),
                                    must("clause_codes", list(ref(Named.CLAUSE))),
                                    must("parameters", list(ref(Named.VARIABLE))),
                                    must("description", LONG))))),
            must(
                    "funding_sources",
                    list(coded(sourced(
                            must("name", SHORT),
                            must("kind", code()),
                            must("state", word()),
                            may("issuer", ref(Named.ISSUER)),
                            must("description", LONG),
                            may("amount_usd", new Shape.Decimal()))))),
            must(
                    "cohorts",
                    list(coded(sourced(
                            must("name", SHORT),
                            must("state", code()),
                            must("season", code()),
                            must("partner", ref(Named.ISSUER)),
                            must("test_event", SHORT),
                            may("test_date", DAY),
                            may("seats", COUNT))))));

    private CredentialSchema() {}
}
