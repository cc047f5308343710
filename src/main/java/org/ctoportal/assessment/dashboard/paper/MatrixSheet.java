package org.ctoportal.assessment.dashboard.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.NamedRun;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.assessment.matrix.YearFigures;
import org.ctoportal.shared.CsvSheet;
import org.ctoportal.shared.ExactNumber;

/** The matrix as lines for a spreadsheet. */
final class MatrixSheet {

    private static final int PLACES = 4;
    private static final List<String> HEADINGS =
            List.of("row", "who", "school year", "submitted", "skill", "skill name", "number", "how");

    private final SkillsMatrix team;
    private final List<List<String>> rows = new ArrayList<>();

    private MatrixSheet(SkillsMatrix team) {
        this.team = team;
    }

    static byte[] of(SkillsMatrix team) {
        var sheet = new MatrixSheet(team);
        team.skills().forEach(sheet::asked);
        team.figures().years().forEach(year -> team.skills().forEach(skill -> sheet.sum(year, skill)));
        team.figures().named().forEach(run -> team.skills().forEach(skill -> sheet.person(run, skill)));
        return CsvSheet.of(HEADINGS, sheet.rows);
    }

    private void asked(MatrixSkill skill) {
        var asked = team.asked();
        rows.add(List.of(
                "asked",
                "approved job descriptions",
                "",
                "",
                skill.code(),
                skill.name(),
                asked.percent(skill.code()),
                asked.of(skill.code()) + " of " + asked.duties() + " duties"));
    }

    private void sum(YearFigures year, MatrixSkill skill) {
        var mean = year.of(skill.code());
        if (mean.people() > 0) {
            rows.add(List.of(
                    "sum",
                    mean.people() + " people together",
                    year.year().text(),
                    "",
                    skill.code(),
                    skill.name(),
                    ExactNumber.rounded(mean.mean(), PLACES),
                    mean.formula()));
        }
    }

    private void person(NamedRun run, MatrixSkill skill) {
        var points = run.skills().get(skill.code());
        if (points != null) {
            rows.add(List.of(
                    "person",
                    run.owner().name(),
                    run.year().text(),
                    LocalDate.ofInstant(run.submittedAt(), team.zone()).toString(),
                    skill.code(),
                    skill.name(),
                    ExactNumber.rounded(points.mean(), PLACES),
                    points.formula()));
        }
    }
}
