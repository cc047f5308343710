package org.ctoportal.jobdescription;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.jobdescription.EmphasisQuiz.Side;

/** The answers on emphasis and the arithmetic from them to duties, for print. */
final class EmphasisPaper {

    private EmphasisPaper() {}

    static Document of(String title, EmphasisSheet sheet, Masthead masthead) {
        var profile = sheet.profile();
        var chosen = sheet.chosen();
        var blocks = new ArrayList<Block>();
        if (!chosen.isEmpty()) {
            blocks.add(new Paragraph(Text.strong("The answers describe a leader who " + profile.leader(chosen) + ".")));
            blocks.add(new Heading(2, "Answers"));
            blocks.add(answers(sheet, chosen));
        }
        blocks.add(new Heading(2, "From answers to duties"));
        blocks.add(new Paragraph(Text.of(sheet.quiz().explanation())));
        blocks.add(skills(profile));
        blocks.add(new Paragraph(Text.of("Source of the method: " + sheet.quiz().source() + "; as of "
                + sheet.quiz().asOf() + ".")));
        return new Document(sheet.quiz().name() + ": " + title, Locale.US, masthead, blocks);
    }

    private static Table answers(EmphasisSheet sheet, List<Side> chosen) {
        var rows = sheet.quiz().questions().stream()
                .flatMap(question -> question.sides().stream()
                        .filter(chosen::contains)
                        .map(side -> Row.of(question.text(), side.text(), points(side))))
                .toList();
        return new Table(
                "What was chosen",
                List.of(Column.rowHeading("Question"), Column.text("Chosen"), Column.text("Points")),
                rows);
    }

    private static String points(Side side) {
        return String.join(
                ", ",
                side.points().entrySet().stream()
                        .map(one -> one.getKey() + " +" + one.getValue())
                        .toList());
    }

    private static Table skills(EmphasisProfile profile) {
        var rows = new ArrayList<Row>();
        for (var one : profile.skills()) {
            rows.add(Row.of(
                    one.skill().name() + " (" + one.skill().code() + ")",
                    sum(plain(one.skill().weight()), String.valueOf(one.points()), plain(one.total())),
                    one.share().toPlainString() + "%",
                    String.valueOf(one.duties())));
        }
        var skills = profile.skills();
        rows.add(Row.of(
                "All",
                sum(
                        plain(sum(
                                skills.stream().map(one -> one.skill().weight()).toList())),
                        plain(sum(skills.stream()
                                .map(one -> new BigDecimal(one.points()))
                                .toList())),
                        plain(sum(skills.stream()
                                .map(EmphasisProfile.SkillEmphasis::total)
                                .toList()))),
                sum(skills.stream().map(EmphasisProfile.SkillEmphasis::share).toList())
                                .toPlainString() + "%",
                String.valueOf(skills.stream()
                        .mapToInt(EmphasisProfile.SkillEmphasis::duties)
                        .sum())));
        return new Table(
                "Weight, points, share and duties of each skill",
                List.of(
                        Column.rowHeading("Skill"),
                        Column.text("Weight and points"),
                        Column.number("Share"),
                        Column.number("Duties")),
                rows);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String sum(String weight, String points, String total) {
        return weight + " + " + points + " = " + total;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
