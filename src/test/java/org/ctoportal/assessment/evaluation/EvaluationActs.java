package org.ctoportal.assessment.evaluation;

import java.util.Map;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.testing.TwoDistricts;

/** Scenario S11 through the services: a supervisor, an employee with an account, and two years of levels. */
public record EvaluationActs(
        TwoDistricts districts,
        EvaluationBeginningService beginning,
        EvaluationService evaluations,
        EvaluationCycleService cycle,
        DistrictId district,
        String employee) {

    public static final String NAME = "Robin Vale";
    public static final FiscalYear FIRST = new FiscalYear(2024);
    public static final FiscalYear SECOND = new FiscalYear(2025);
    public static final Map<String, Integer> FIRST_LEVELS =
            Map.of("LV", 2, "SP", 2, "EP", 3, "IF", 1, "TB", 3, "SF", 2, "IT", 4, "CS", 3, "BM", 3, "DM", 3);
    public static final Map<String, Integer> SECOND_LEVELS =
            Map.of("LV", 3, "SP", 3, "EP", 3, "IF", 2, "TB", 3, "SF", 3, "IT", 4, "CS", 3, "BM", 4, "DM", 3);

    /** In a district of its own, as its superintendent. */
    public static EvaluationActs in(
            DistrictId district,
            TwoDistricts districts,
            EvaluationBeginningService beginning,
            EvaluationService evaluations,
            EvaluationCycleService cycle) {
        var employee = districts.panelistIn(district, NAME);
        districts.seat(employee, district, Role.TECHNOLOGY_LEADER);
        districts.actIn(district, Role.SUPERINTENDENT);
        return new EvaluationActs(districts, beginning, evaluations, cycle, district, employee);
    }

    public EvaluationId begun(FiscalYear year) {
        return beginning.begin(new BeginEvaluation(
                person(), "", "", year, null, 0, "Hired before job descriptions were approved here"));
    }

    PersonId person() {
        return districts.person(employee);
    }

    /** With evidence where the level needs it. */
    public void rate(EvaluationId id, Map<String, Integer> levels) {
        framework(id).skills().forEach(skill -> {
            var level = Objects.requireNonNull(levels.get(skill.code()));
            evaluations.rate(id, new RateSkill(skill.code(), null, level));
            if (Refusal.isOutermost(skill, level)) {
                evaluations.write(id, new WriteText(TextPlace.EVIDENCE, skill.code(), "", "Shown in " + skill.name()));
            }
        });
    }

    /** A whole year, sealed. */
    public EvaluationId finished(FiscalYear year, Map<String, Integer> levels) {
        var id = begun(year);
        rate(id, levels);
        cycle.finish(id);
        return id;
    }

    SkillFramework framework(EvaluationId id) {
        return evaluations.get(id).framework();
    }

    String area(EvaluationId id) {
        return framework(id).areas().getFirst().code();
    }

    Skill skill(EvaluationId id, String code) {
        return framework(id).skills().stream()
                .filter(skill -> skill.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public void asEmployee() {
        districts.actAs(employee, district);
    }

    public void asSupervisor() {
        districts.actIn(district, Role.SUPERINTENDENT);
    }
}
