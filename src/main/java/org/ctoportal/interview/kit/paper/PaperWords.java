package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.kit.TieRule;

/** What the papers of a kit have in common. Their language is that of all documents, US English. */
final class PaperWords {

    private static final String SCALE = "interview_rating";

    private PaperWords() {}

    static Callout confidential() {
        return new Callout(
                "Confidential",
                Text.of("For the interview panel only. Example answers and weights are not shown to candidates."),
                null);
    }

    static String skill(SkillFramework framework, String code) {
        return framework.skills().stream()
                .filter(skill -> skill.code().equals(code))
                .map(Skill::name)
                .findFirst()
                .orElse(code);
    }

    static String tie(SkillFramework framework, TieRule rule) {
        return switch (rule.kind()) {
            case AREA ->
                "the weighted score in "
                        + framework.areas().stream()
                                .filter(area -> area.code().equals(rule.area()))
                                .map(Area::name)
                                .findFirst()
                                .orElse(rule.area());
            case HIGH_RATINGS -> "the larger share of ratings of 4 or 5";
            case CHAIR -> "the chair, with a written reason,";
        };
    }

    static BulletList bullets(List<String> texts) {
        return new BulletList(
                texts.stream().map(text -> new ListItem(Text.of(text))).toList());
    }

    static NumberedList numbers(List<String> texts) {
        return new NumberedList(
                texts.stream().map(text -> new ListItem(Text.of(text))).toList());
    }

    /** The levels of a question from 1 up, with the word of the scale for each; nothing where there are none. */
    static List<Block> levels(SkillFramework framework, String caption, List<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        anchors.forEach(anchor ->
                rows.add(Row.of((anchor.level() + " " + label(framework, anchor.level())).strip(), anchor.text())));
        return List.of(new Table(
                caption, List.of(Column.rowHeading("Level"), Column.text("What an answer sounds like")), rows));
    }

    /** The levels of the scale itself. */
    static List<Scale.Level> scale(SkillFramework framework) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(SCALE))
                .flatMap(scale -> scale.levels().stream())
                .toList();
    }

    private static String label(SkillFramework framework, int level) {
        return scale(framework).stream()
                .filter(one -> one.level() == level)
                .map(Scale.Level::label)
                .findFirst()
                .orElse("");
    }
}
