package org.ctoportal.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.framework.AppliesWhen;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.Indicator;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.Provenance;
import org.ctoportal.framework.Qualification;
import org.ctoportal.framework.QualificationKind;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.Section;
import org.ctoportal.framework.Setting;
import org.ctoportal.framework.SettingCondition;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.VariableType;

/** Template versions of a few sentences, so that a rule can be tested by what it reads. */
public final class SmallTemplates {

    public static final String KIND = "JOB_DESCRIPTION";

    private static final Provenance SOURCE = new Provenance("Original wording", LocalDate.of(2026, 11, 22), "verified");

    private SmallTemplates() {}

    /** Sections HEADER, SUMMARY, ESSENTIAL with the slot of responsibilities, and DISCLAIMERS. */
    public static ClauseLibrary library(ClauseBuilder... clauses) {
        return new ClauseLibrary(
                new PackVersionId(2),
                "CLAUSES-SMALL",
                "Small library",
                "1.0.0",
                "Independent",
                List.of(
                        setting("document.mentions_cetl", "true", "true", "false"),
                        setting("cetl.mode", "PREFERRED", "NONE", "RECOGNIZED", "PREFERRED", "ATTAIN", "REQUIRED"),
                        setting("cabinet.member", "true", "true", "false"),
                        new Setting(
                                "memo.reason",
                                Setting.Type.SET,
                                List.of("GROWTH", "MATCH"),
                                List.of("GROWTH", "MATCH", "HIRING"),
                                "Reasons")),
                List.of(new DocumentKind(
                        KIND,
                        "Job description",
                        "PUBLIC",
                        "Describes the position",
                        List.of(),
                        List.of(
                                section("HEADER", 10, null),
                                section("SUMMARY", 20, null),
                                section("ESSENTIAL", 30, "RESPONSIBILITIES"),
                                section("DISCLAIMERS", 40, null)))),
                List.of(),
                List.of(),
                Stream.of(clauses)
                        .flatMap(clause -> clause.variables.stream())
                        .distinct()
                        .toList(),
                Stream.of(clauses).map(ClauseBuilder::build).toList());
    }

    /** Area A1 with skills LV and SP, area A3 with skill IT; four duties, three qualifications and indicators each. */
    public static SkillFramework framework() {
        return new SkillFramework(
                new PackVersionId(1),
                "FRAMEWORK-SMALL",
                "Small framework",
                "1.0.0",
                "Original wording",
                "Independent",
                List.of(),
                List.of(
                        area("A1", 60, skill("LV", "A1", 1, 40), skill("SP", "A1", 2, 20)),
                        area("A3", 40, skill("IT", "A3", 1, 40))));
    }

    /** A clause of the summary that says its code; always applies. */
    public static ClauseBuilder clause(String code) {
        return new ClauseBuilder(code);
    }

    private static Area area(String code, int weight, Skill... skills) {
        return new Area(code, "Area " + code, 1, new BigDecimal(weight), "", List.of(skills));
    }

    private static Skill skill(String code, String area, int order, int weight) {
        return new Skill(
                code,
                "Skill " + code,
                area,
                order,
                new BigDecimal(weight),
                "",
                items(4).mapToObj(i -> new Responsibility(code + "-R" + i, "Duty " + code + i, List.of()))
                        .toList(),
                items(3).mapToObj(i -> new Qualification(
                                code + "-Q" + i,
                                i < 3 ? QualificationKind.REQUIRED : QualificationKind.PREFERRED,
                                "Qualification " + code + i))
                        .toList(),
                items(3).mapToObj(i -> new Indicator(code + "-N" + i, "Indicator " + code + i))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static IntStream items(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private static Section section(String code, int order, String slot) {
        return new Section(code, "Section " + code, order, slot, true, null);
    }

    private static Setting setting(String key, String usual, String... values) {
        var type = values.length == 2 ? Setting.Type.BOOLEAN : Setting.Type.ENUM;
        return new Setting(key, type, List.of(usual), List.of(values), "Choice " + key);
    }

    /** A clause, said in the order one would say it. */
    public static final class ClauseBuilder {

        private final String code;
        private final List<ClauseVariable> variables = new ArrayList<>();
        private final List<SettingCondition> conditions = new ArrayList<>();
        private String section = "SUMMARY";
        private int order = 10;
        private String text;
        private String kind = KIND;
        private List<String> states = List.of("*");
        private List<String> statesExcept = List.of();
        private List<String> employers = List.of("*");
        private boolean mandatory;
        private String group;

        private ClauseBuilder(String code) {
            this.code = code;
            this.text = "Words of " + code + ".";
        }

        public ClauseBuilder saying(String words) {
            text = words;
            return this;
        }

        public ClauseBuilder in(String sectionCode, int orderInSection) {
            section = sectionCode;
            order = orderInSection;
            return this;
        }

        public ClauseBuilder ofKind(String documentKind) {
            kind = documentKind;
            return this;
        }

        public ClauseBuilder requiring(String variable) {
            return requiring(variable, VariableType.TEXT);
        }

        public ClauseBuilder requiring(String variable, VariableType type) {
            variables.add(new ClauseVariable(variable, type, true, "Label of " + variable, "Example"));
            return this;
        }

        public ClauseBuilder allowing(String variable) {
            variables.add(new ClauseVariable(variable, VariableType.TEXT, false, "Label of " + variable, "Example"));
            return this;
        }

        public ClauseBuilder inStates(String... codes) {
            states = List.of(codes);
            return this;
        }

        public ClauseBuilder exceptIn(String... codes) {
            statesExcept = List.of(codes);
            return this;
        }

        public ClauseBuilder forEmployers(String... types) {
            employers = List.of(types);
            return this;
        }

        public ClauseBuilder when(String setting, SettingCondition.Operator operator, String... values) {
            conditions.add(new SettingCondition(setting, operator, List.of(values)));
            return this;
        }

        public ClauseBuilder mandatory() {
            mandatory = true;
            return this;
        }

        public ClauseBuilder alternativeOf(String groupCode) {
            group = groupCode;
            return this;
        }

        public Clause build() {
            return new Clause(
                    code,
                    "Title of " + code,
                    List.of(kind),
                    null,
                    section,
                    order,
                    text,
                    variables,
                    new AppliesWhen(states, statesExcept, employers, conditions),
                    mandatory,
                    group,
                    null,
                    SOURCE);
        }
    }
}
