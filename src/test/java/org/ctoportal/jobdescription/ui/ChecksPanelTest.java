package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.check.ChecksService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S1, points 3 to 5 and 7, through the screen. */
class ChecksPanelTest extends ViewTest {

    private static final OwnClause LICENSE_92 = new OwnClause(
            "OWN-92", "REQUIRED_QUALS", "", "Wisconsin 92 Instructional Technology Coordinator license required");

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    ChecksService checks;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @Test
    void a_finding_shows_all_that_is_known_and_that_it_is_no_advice() {
        openEditor();

        assertThat(panel())
                .contains("No errors, one open warning")
                .contains("Warning", "can call for a director of instruction license")
                .contains("Source", "Wis. Admin. Code PI 34.068", "Read the source")
                .contains("As of", "Nov 22, 2026, read in the source itself")
                .contains("Valid", "from Aug 1, 2018")
                .contains("Public employers", "Covered")
                .contains("WI-PI-34.068")
                .contains("This is not legal advice");
    }

    @Test
    void a_typed_license_92_is_replaced_with_one_click() {
        jobDescriptions.change(id, new Change.AddOwn(LICENSE_92));
        openEditor();
        assertThat(panel()).contains("One error").contains("retired in fall 2017");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Replace with"))));

        assertThat(panel()).contains("No errors").doesNotContain("retired in fall 2017");
        assertThat(jobDescriptions.get(id).composed().find("OWN-92")).isEmpty();
    }

    @Test
    void with_all_technical_duties_and_one_of_each_other_skill_the_share_is_told_and_warned_of() {
        List.of("IT", "CS", "BM", "DM").forEach(skill -> emphasize(skill, 4));
        List.of("LV", "SP", "EP", "IF", "TB", "SF").forEach(skill -> emphasize(skill, 1));
        openEditor();

        assertThat(_get(BalancePanel.class).getElement().getTextRecursively()).contains("72.7%");
        assertThat(_find(Details.class, spec -> spec.withClasses("warn")))
                .anySatisfy(finding ->
                        assertThat(finding.getElement().getTextRecursively()).contains("JD-TECH-EMPHASIS"));
    }

    private void emphasize(String skill, int duties) {
        var offered = List.of(skill + "-R1", skill + "-R2", skill + "-R3", skill + "-R4");
        var seen = SkillChoice.of(jobDescriptions.get(id).content(), skill, 2, offered);
        jobDescriptions.change(id, new Change.SetEmphasis(seen, duties, offered));
    }

    @Test
    void the_disclaimer_in_other_words_keeps_the_description_from_being_submitted_until_one_click_later() {
        jobDescriptions.change(id, new Change.Reword("WI-CETL-DISCLAIMER", "", "CETL is as good as a license."));
        openEditor();

        assertThat(panel()).contains("One error", "must carry the Wisconsin disclaimer");
        _click(button("Submit for approval"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("This cannot be submitted yet:", "must carry the Wisconsin disclaimer");
        _get(Dialog.class).close();
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Use the template’s words")))
                .getFirst());

        assertThat(panel()).contains("No errors");
    }

    @Test
    void the_sentence_a_finding_is_about_opens() {
        jobDescriptions.change(id, new Change.AddOwn(LICENSE_92));
        openEditor();

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(link -> link.getText().startsWith("Wisconsin 92"))));

        assertThat(_get(ClauseEditor.class).code()).isEqualTo("OWN-92");
    }

    @Test
    void the_error_names_the_integrators_until_the_template_s_words_are_back() {
        jobDescriptions.change(id, new Change.Reword("WI-SUP-ADMIN", "", "No license is required."));
        openEditor();
        assertThat(panel()).contains("supervises licensed staff (2 technology integrators)");

        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Use the template’s words")))
                .getFirst());

        assertThat(panel()).contains("No errors");
    }

    @Test
    void without_the_integrators_eight_reports_have_no_errors() {
        jobDescriptions.change(id, new Change.Reword("WI-SUP-ADMIN", "", "No license is required."));
        openEditor();
        assertThat(panel()).contains("One error");
        _find(Details.class).forEach(details -> details.setOpened(true));

        var integrators = _find(DirectReportRow.class).getFirst();
        _click(_find(integrators, Button.class).getFirst());

        assertThat(panel()).contains("No errors").doesNotContain("integrators");
        var draft = jobDescriptions.get(id);
        assertThat(draft.answers().reports().stream()
                        .mapToInt(DirectReport::count)
                        .sum())
                .isEqualTo(8);
        assertThat(draft.composed().find("WI-SUP-NONADMIN").orElseThrow().text())
                .contains("the Director of Instruction");
    }

    @Test
    void a_warning_is_let_stand_with_a_reason_and_opened_again() {
        openEditor();
        _click(button("Let it stand"));
        var dialog = _get(WaiveDialog.class);
        _click(_find(dialog, Button.class, spec -> spec.withText("Let it stand"))
                .getFirst());
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).isInvalid())
                .isTrue();

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The director of instruction leads it.");
        _click(_find(dialog, Button.class, spec -> spec.withText("Let it stand"))
                .getFirst());

        assertThat(panel())
                .contains("The rules find nothing that is open.")
                .contains("Let stand")
                .contains("The director of instruction leads it.")
                .contains("SUPERINTENDENT C");
        _click(button("Take it back"));
        assertThat(panel()).contains("one open warning");
    }

    @Test
    void what_somebody_else_settled_is_said_and_shown() {
        jobDescriptions.change(id, new Change.AddOwn(LICENSE_92));
        openEditor();
        var replace = _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Replace with")));
        checks.fix(id, "WI-92-RETIRED", "WI-SUP-ADMIN");

        _click(replace);

        assertThat(panel()).contains("No errors");
    }

    @Test
    void an_error_has_no_way_to_let_it_stand() {
        jobDescriptions.change(id, new Change.AddOwn(LICENSE_92));
        openEditor();

        var error = _get(Details.class, spec -> spec.withClasses("error"));
        assertThat(_find(error, Button.class))
                .extracting(Button::getText)
                .singleElement()
                .asString()
                .startsWith("Replace");
    }

    @Test
    void who_only_reads_sees_the_findings_and_settles_none() {
        close();
        openIn(district, Role.BOARD_SECRETARY);
        openEditor();

        assertThat(panel()).contains("one open warning");
        _assertNone(Button.class, spec -> spec.withText("Let it stand"));
    }

    private void openEditor() {
        goTo(JobDescriptionRoutes.editorOf(id));
        _find(_get(ChecksPanel.class), Details.class).forEach(details -> details.setOpened(true));
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).getFirst();
    }

    private static String panel() {
        Component panel = _get(ChecksPanel.class);
        return panel.getElement().getTextRecursively();
    }
}
