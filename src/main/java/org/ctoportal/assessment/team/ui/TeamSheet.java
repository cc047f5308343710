package org.ctoportal.assessment.team.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import java.util.Map;
import java.util.Set;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.sheet.SheetContent;
import org.ctoportal.assessment.sheet.SheetPage;
import org.ctoportal.assessment.team.AskedTeamMember;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;

/** The statements on a team as a sheet of one member: a page for each area, without notes. */
final class TeamSheet {

    /** What a sheet of a team says otherwise than one on oneself. */
    static final Map<String, String> OWN = Map.of(
            "notAsked", "assessment.sheet.notEnoughInformation",
            "notSubmitted", KEY + "sheet.notSubmitted",
            "blanks", KEY + "sheet.blanks",
            "lockLater", KEY + "sheet.lockLater",
            "complete", KEY + "sheet.complete",
            "refused", KEY + "sheet.refused");

    private TeamSheet() {}

    static SheetContent of(AskedTeamMember asked) {
        return new SheetContent(
                "team " + asked.person().value() + "/" + asked.assessment().id().value(),
                TeamAssessmentRoutes.sheetOf(asked.assessment().id()),
                asked.person().value(),
                !asked.isOpen(),
                standing(asked),
                asked.instrument().levels(),
                asked.instrument().areas().stream().map(TeamSheet::page).toList(),
                asked.answers(),
                0,
                Set.of(),
                0);
    }

    /** Whether it can be filled, in a few words. */
    private static String standing(AskedTeamMember asked) {
        var submittedAt = asked.submittedAt();
        if (submittedAt != null) {
            return translate(
                    KEY + "sheet.submitted",
                    TeamWords.moment(submittedAt, asked.assessment().zone()));
        }
        return translate(KEY + (asked.isOpen() ? "sheet.open" : "sheet.closed"));
    }

    private static SheetPage page(Instrument.Area area) {
        return new SheetPage(
                area.name(),
                area.summary(),
                area.skills().stream()
                        .map(skill -> new SheetPage.Group(
                                skill.code(),
                                skill.name(),
                                skill.statements().stream()
                                        .map(one -> new SheetPage.Statement(one.code(), one.text(), null))
                                        .toList()))
                        .toList());
    }
}
