package org.ctoportal.assessment.self.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.self.RatedStatement;
import org.ctoportal.assessment.self.RecordRating;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.sheet.SheetContent;
import org.ctoportal.assessment.sheet.SheetPage;
import org.ctoportal.framework.Scale;

/** A self-assessment as a sheet: a page for each area, in the words of the instrument. */
final class SelfSheet {

    private SelfSheet() {}

    static SheetContent of(SelfAssessmentDetails details, ZoneId zone) {
        var run = details.run();
        var instrument = run.instrument();
        var submitted = run.submittedAt();
        return new SheetContent(
                "self " + details.owner().value() + "/" + details.id().value(),
                SelfAssessmentRoutes.of(details.id()),
                details.owner().value(),
                submitted != null,
                submitted == null
                        ? translate(KEY + "standing.open")
                        : translate(KEY + "state.submitted", SelfWords.moment(submitted, zone)),
                instrument.levels(),
                instrument.areas().stream().map(SelfSheet::page).toList(),
                run.ratings().stream().map(RatedStatement::answer).toList(),
                instrument.least(),
                proof(instrument),
                RecordRating.LONGEST_NOTE);
    }

    private static Set<Integer> proof(Instrument instrument) {
        return instrument.levels().stream()
                .map(Scale.Level::level)
                .filter(level -> level >= instrument.proofFrom())
                .collect(Collectors.toSet());
    }

    private static SheetPage page(Instrument.Area area) {
        return new SheetPage(
                area.name(),
                area.summary(),
                area.skills().stream()
                        .map(skill -> new SheetPage.Group(skill.code(), skill.name(), statements(skill)))
                        .toList());
    }

    private static List<SheetPage.Statement> statements(Instrument.Skill skill) {
        return skill.statements().stream()
                .map(one -> new SheetPage.Statement(one.code(), one.text(), one.prompt()))
                .toList();
    }
}
