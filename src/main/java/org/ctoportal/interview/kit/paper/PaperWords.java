package org.ctoportal.interview.kit.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Field;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.InterviewQuestion.Anchor;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.kit.WorkSample;
import org.ctoportal.shared.page.PageWords;

/** What the papers of a kit say by themselves, in the language the kit is written in. */
final class PaperWords {

    private static final String PREFIX = "interviewKit.print.";
    private static final String SCALE = "interview_rating";

    private final SkillFramework framework;
    private final PageWords words;

    PaperWords(SkillFramework framework, ContentLanguage language) {
        this.framework = framework;
        this.words = new PageWords(language.locale());
    }

    Locale locale() {
        return words.locale();
    }

    /** The words of a key of the papers, with the values in their places. */
    String said(String key, Object... values) {
        return words.translate(PREFIX + key, values);
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    Heading heading(String key) {
        return new Heading(2, said(key));
    }

    Paragraph paragraph(String key, Object... values) {
        return new Paragraph(Text.of(said(key, values)));
    }

    Field field(String key, String value) {
        return new Field(said(key), Text.of(value));
    }

    Callout confidential() {
        return new Callout(said("confidential"), Text.of(said("confidential.text")), null);
    }

    String skill(String code) {
        return framework.skills().stream()
                .filter(skill -> skill.code().equals(code))
                .map(Skill::name)
                .findFirst()
                .orElse(code);
    }

    String tie(TieRule rule) {
        return rule.kind() == TieRule.Kind.AREA ? said("tie.AREA", area(rule.area())) : said("tie." + rule.kind());
    }

    private String area(String code) {
        return framework.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElse(code);
    }

    /** How long an exercise takes. */
    String time(WorkSample sample) {
        return said("sampleTime", sample.preparationMinutes(), sample.minutes());
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
    List<Block> levels(String caption, List<Anchor> anchors) {
        if (anchors.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        anchors.forEach(anchor ->
                rows.add(Row.of((anchor.level() + " " + label(anchor.level())).strip(), anchor.text())));
        return List.of(
                new Table(caption, List.of(Column.rowHeading(said("level")), Column.text(said("level.answer"))), rows));
    }

    /** The levels of the scale itself. */
    List<Scale.Level> scale() {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(SCALE))
                .flatMap(scale -> scale.levels().stream())
                .toList();
    }

    private String label(int level) {
        return scale().stream()
                .filter(one -> one.level() == level)
                .map(Scale.Level::label)
                .findFirst()
                .orElse("");
    }
}
