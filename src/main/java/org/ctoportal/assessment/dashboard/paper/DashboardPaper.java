package org.ctoportal.assessment.dashboard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.DistrictDashboard;
import org.ctoportal.assessment.dashboard.SkillOverview;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.SkillMean;
import org.ctoportal.assessment.matrix.SkillPoints;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** A team's skills and the district's numbers on paper. Its language is that of all documents, US English. */
final class DashboardPaper {

    private static final String NONE = "–";
    private static final int PLACES = 2;

    private final DistrictDashboard dashboard;
    private final SkillsMatrix team;
    private final List<Block> blocks = new ArrayList<>();

    private DashboardPaper(DistrictDashboard dashboard) {
        this.dashboard = dashboard;
        this.team = dashboard.team();
    }

    static Document of(DistrictDashboard dashboard, Masthead masthead) {
        var paper = new DashboardPaper(dashboard);
        paper.head();
        paper.matrix();
        paper.standing();
        paper.urgent();
        paper.trend();
        paper.activity();
        return new Document("Team skills", Locale.US, masthead, paper.blocks);
    }

    private void head() {
        blocks.add(new Callout(
                "Who is in this",
                Text.of(
                        "People are named because they consent. Everybody else is in a sum of at least three people and in"
                                + " nothing else; whoever is left waits until three do. That this was taken is kept."),
                null));
    }

    private void matrix() {
        blocks.add(new Heading(2, "People and skills"));
        say("Scores go from 1 to 5; the target is " + ExactNumber.text(team.aim())
                + ". A score is the mean of at least three"
                + " answered statements of the skill. What the job descriptions ask is the part of "
                + team.asked().duties() + " duties in " + team.asked().descriptions() + " approved job descriptions.");
        var columns = new ArrayList<>(List.of(Column.rowHeading("Who")));
        team.skills().forEach(skill -> columns.add(Column.number(skill.code())));
        var rows = new ArrayList<Row>();
        rows.add(row("Asked by job descriptions", skill -> team.asked().percent(skill.code())));
        team.figures()
                .years()
                .forEach(year -> rows.add(row(
                        year.people() + " people together, " + year.year().text(),
                        skill -> mean(year.of(skill.code())))));
        team.figures()
                .named()
                .forEach(run ->
                        rows.add(row(run.owner().name() + ", " + run.year().text(), skill -> {
                            var points = run.skills().get(skill.code());
                            return points == null ? NONE : rounded(points.mean());
                        })));
        blocks.add(new Table("Scores of people by skill", columns, rows));
        blocks.add(bullets(team.skills().stream()
                .map(skill -> skill.code() + ": " + skill.name())
                .toList()));
    }

    private Row row(String name, Function<MatrixSkill, String> cell) {
        var cells = new ArrayList<>(List.of(name));
        team.skills().forEach(skill -> cells.add(cell.apply(skill)));
        return Row.of(cells.toArray(String[]::new));
    }

    private void standing() {
        var year = dashboard.year();
        if (year == null) {
            return;
        }
        blocks.add(new Heading(2, "The district in " + year.text()));
        say(dashboard.people()
                + " people. Whoever appears by name is in their band at once. All others are counted in a"
                + " band once at least three more of them are in it; until then they are among those not shown, and a dash"
                + " stands for a band with nobody counted.");
        blocks.add(new Table(
                "Where the people of the district stand",
                List.of(
                        Column.rowHeading("Skill"),
                        Column.number("Mean"),
                        Column.number("Below 2"),
                        Column.number("2 to 3"),
                        Column.number("3 to 4"),
                        Column.number("From 4"),
                        Column.number("Not shown")),
                dashboard.skills().stream().map(DashboardPaper::standing).toList()));
    }

    private static Row standing(SkillOverview one) {
        var cells = new ArrayList<>(List.of(one.skill().name(), mean(one.now())));
        for (var band = 1; band <= SkillPoints.HIGHEST_BAND; band++) {
            var people = one.bands().get(band);
            cells.add(people == null ? NONE : people.toString());
        }
        cells.add(String.valueOf(one.untold()));
        return Row.of(cells.toArray(String[]::new));
    }

    private void urgent() {
        var urgent = dashboard.urgent();
        if (!urgent.isEmpty()) {
            blocks.add(new Heading(2, "Gaps that weigh most by what the job descriptions ask"));
            blocks.add(bullets(urgent.stream()
                    .map(one -> one.skill().name() + ": " + one.formula())
                    .toList()));
        }
    }

    private void trend() {
        if (dashboard.years().size() < 2) {
            return;
        }
        blocks.add(new Heading(2, "Year by year"));
        var columns = new ArrayList<>(List.of(Column.rowHeading("Skill")));
        dashboard.years().forEach(year -> columns.add(Column.number(year.text())));
        blocks.add(new Table(
                "Mean of each skill by school year",
                columns,
                dashboard.skills().stream()
                        .map(one -> {
                            var cells = new ArrayList<>(List.of(one.skill().name()));
                            one.trend().forEach(mean -> cells.add(mean(mean)));
                            return Row.of(cells.toArray(String[]::new));
                        })
                        .toList()));
    }

    private void activity() {
        blocks.add(new Heading(2, "Under way in " + dashboard.today().text()));
        blocks.add(
                bullets(dashboard.activity().stream().map(DashboardPaper::words).toList()));
    }

    private static String words(Activity one) {
        var what =
                switch (one.kind()) {
                    case FEEDBACK -> "Feedback rounds opened for answers: %s, with a report: %s";
                    case EVALUATION -> "Evaluations for the year: %s, made final: %s";
                    case GROWTH -> "People with a growth plan: %s, with a goal that is done: %s";
                };
        return what.formatted(
                one.shownAll().map(String::valueOf).orElse("fewer than three"),
                one.shownDone().map(String::valueOf).orElse("not shown"));
    }

    private static String mean(SkillMean mean) {
        return mean.people() == 0 ? NONE : rounded(mean.mean());
    }

    private static String rounded(Fraction number) {
        return ExactNumber.rounded(number, PLACES);
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }

    private static BulletList bullets(List<String> lines) {
        return new BulletList(
                lines.stream().map(line -> new ListItem(Text.of(line))).toList());
    }
}
