package org.ctoportal.assessment.matrix.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.NamedRun;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.assessment.matrix.YearFigures;
import org.ctoportal.assessment.matrix.ui.MatrixCell.Standing;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** Words every number of the matrix. */
final class MatrixCells {

    static final String KEY = "assessment.matrix.";
    private static final String NONE = "–";

    private final SkillsMatrix team;

    MatrixCells(SkillsMatrix team) {
        this.team = team;
    }

    /** What the job descriptions ask of it. */
    MatrixCell asked(MatrixSkill skill) {
        var asked = team.asked();
        var whose = translate(KEY + "cell.asked", skill.name());
        if (asked.duties() == 0) {
            return new MatrixCell(NONE, null, whose, List.of(translate(KEY + "cell.asked.none")));
        }
        return new MatrixCell(
                asked.percent(skill.code()),
                null,
                whose,
                List.of(
                        translate(
                                KEY + "cell.asked.how",
                                asked.of(skill.code()),
                                asked.duties(),
                                asked.descriptions(),
                                asked.percent(skill.code())),
                        translate(KEY + "cell.asked.level")));
    }

    /** What the others gave together. */
    MatrixCell sum(MatrixSkill skill, YearFigures year) {
        var mean = year.of(skill.code());
        var whose = translate(KEY + "cell.sum", skill.name(), year.year().text());
        if (mean.people() == 0) {
            return new MatrixCell(NONE, null, whose, List.of(translate(KEY + "cell.notAsked")));
        }
        var lines = new ArrayList<String>();
        lines.add(translate(KEY + "cell.sum.how", mean.people(), mean.formula()));
        lines.add(gap(mean.mean()));
        lines.add(translate(KEY + "cell.sum.each"));
        lines.addAll(skill.statements());
        return cell(mean.mean(), whose, lines);
    }

    /** What somebody gave who consents. */
    MatrixCell named(MatrixSkill skill, NamedRun run) {
        var points = run.skills().get(skill.code());
        var whose = translate(KEY + "cell.named", skill.name(), run.owner().name());
        if (points == null) {
            return new MatrixCell(NONE, null, whose, List.of(translate(KEY + "cell.notAsked")));
        }
        var lines = new ArrayList<String>();
        lines.add(translate(KEY + "cell.named.when", run.run(), moment(run.submittedAt())));
        lines.add(translate(KEY + "cell.named.how", points.answered(), points.formula()));
        lines.add(gap(points.mean()));
        lines.addAll(skill.statements());
        return cell(points.mean(), whose, lines);
    }

    private MatrixCell cell(Fraction score, String whose, List<String> lines) {
        return new MatrixCell(ExactNumber.rounded(score, 1), Standing.of(score, team.aim()), whose, lines);
    }

    private String gap(Fraction score) {
        var gap = team.aim().minus(score);
        return gap.signum() <= 0
                ? translate(KEY + "cell.reached", ExactNumber.text(team.aim()))
                : translate(KEY + "cell.gap", ExactNumber.rounded(gap, 2), ExactNumber.text(team.aim()));
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(team.zone())
                .format(moment);
    }
}
