package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionSummary;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionExportService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportDialogTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    private DocumentId id;

    @Test
    void a_complete_document_is_kept_and_can_be_taken_again() {
        draft(CedarHollow.facts());
        _click(button("Export"));
        _click(button("PDF"));

        assertThat(exports.revisions(id)).extracting(RevisionSummary::number).containsExactly(1);
        assertThat(_find(_get(ExportDialog.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        JobDescriptionRoutes.editorOf(id) + "/revisions/1/pdf",
                        JobDescriptionRoutes.editorOf(id) + "/revisions/1/docx");
        assertThat(text()).contains("Revision 1 ·").doesNotContain("missing");
    }

    @Test
    void taking_a_second_file_keeps_no_second_revision() {
        draft(CedarHollow.facts());
        _click(button("Export"));
        _click(button("PDF"));
        _click(button("Word"));

        assertThat(exports.revisions(id)).hasSize(1);
    }

    @Test
    void an_incomplete_document_is_not_kept_and_says_what_is_missing() {
        var facts = new HashMap<>(CedarHollow.facts());
        facts.remove("schedule.name");
        facts.remove("titleix.phone");
        draft(facts);
        _click(button("Export"));
        _click(button("PDF"));

        assertThat(text()).contains("2 values are missing: Salary schedule, Title IX coordinator telephone.");
        assertThat(exports.revisions(id)).isEmpty();
    }

    @Test
    void a_document_can_be_taken_once_its_missing_values_are_filled_in() {
        var facts = new HashMap<>(CedarHollow.facts());
        facts.remove("schedule.name");
        draft(facts);
        assertThat(_get(MissingPanel.class).getElement().getTextRecursively()).contains("One value is missing");

        _setValue(
                _get(_get(MissingPanel.class), TextField.class, spec -> spec.withLabel("Salary schedule")),
                "Schedule C");
        assertThat(_get(MissingPanel.class).getElement().getTextRecursively()).contains("Nothing is missing any more");
        _click(button("Export"));
        _click(button("Word"));

        assertThat(exports.revisions(id)).hasSize(1);
    }

    private void draft(Map<String, String> facts) {
        openIn(districts.another(facts), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        goTo(JobDescriptionRoutes.editorOf(id));
    }

    private static String text() {
        return _get(ExportDialog.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
