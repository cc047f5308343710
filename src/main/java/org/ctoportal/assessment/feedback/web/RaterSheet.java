package org.ctoportal.assessment.feedback.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.assessment.feedback.AskedFeedback;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.GiveAnswer;
import org.ctoportal.assessment.feedback.ObserverScale;
import org.ctoportal.assessment.sheet.SheetContent;
import org.ctoportal.assessment.sheet.SheetLabels;
import org.ctoportal.assessment.sheet.SheetPage;
import org.ctoportal.framework.Scale;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.page.PageWords;
import tools.jackson.databind.json.JsonMapper;

/** The statements of the framework in the words of those who rate somebody else. */
final class RaterSheet {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "assessment.feedback.sheet.";

    /** What a sheet on somebody else says otherwise than one on oneself. */
    private static final Map<String, String> OWN = Map.ofEntries(
            own("addNote"),
            own("note"),
            own("noteNeeded"),
            own("notAsked"),
            own("notSubmitted"),
            own("blanks"),
            own("signIn"),
            own("signedOut"),
            own("refused"),
            own("lockLater"),
            own("complete"));

    private RaterSheet() {}

    private static Map.Entry<String, String> own(String name) {
        return Map.entry(name, PREFIX + name);
    }

    /** As a script that no letter of it ends early. */
    static String json(AskedFeedback asked, PageWords words) {
        var labels =
                new SheetLabels(key -> words.translate(key, "{0}", "{1}", "{2}"), OWN, words.locale(), asked.zone());
        return JSON.writeValueAsString(content(asked, words).value(labels)).replace("<", "\\u003c");
    }

    private static SheetContent content(AskedFeedback asked, PageWords words) {
        return new SheetContent(
                "feedback " + asked.rater().value(),
                FeedbackRoutes.seatOf(asked.round()),
                asked.rater().value(),
                false,
                words.translate(PREFIX + "standing"),
                levels(asked.framework(), words),
                pages(asked.framework()),
                asked.answers(),
                0,
                Set.of(),
                GiveAnswer.LONGEST_NOTE);
    }

    /** The levels of the scale speak of oneself; of somebody else the same is said in the third person. */
    private static List<Scale.Level> levels(SkillFramework framework, PageWords words) {
        var levels = ObserverScale.of(framework);
        var isUsual = levels.stream().map(Scale.Level::level).toList().equals(List.of(1, 2, 3, 4, 5));
        return levels.stream()
                .map(level -> new Scale.Level(
                        level.level(),
                        level.label(),
                        isUsual ? words.translate("assessment.feedback.level." + level.level()) : ""))
                .toList();
    }

    private static List<SheetPage> pages(SkillFramework framework) {
        return framework.areas().stream()
                .map(area -> new SheetPage(
                        area.name(),
                        "",
                        area.skills().stream()
                                .sorted(Comparator.comparingInt(Skill::order))
                                .map(RaterSheet::group)
                                .toList()))
                .toList();
    }

    private static SheetPage.Group group(Skill skill) {
        return new SheetPage.Group(
                skill.code(),
                skill.name(),
                skill.selfStatements().stream()
                        .map(one -> new SheetPage.Statement(one.code(), one.observerText(), null))
                        .toList());
    }
}
