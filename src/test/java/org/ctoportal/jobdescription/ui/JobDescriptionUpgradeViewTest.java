package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.JobDescriptionUpgradeService;
import org.ctoportal.jobdescription.OlderDocuments;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobDescriptionUpgradeViewTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    DraftService drafts;

    @Autowired
    OtherVersions versions;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void draft() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        id = new OlderDocuments(drafts, jobDescriptions, versions).draft();
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
    }

    @Test
    void the_three_wordings_stand_beside_each_other_with_the_difference_marked() {
        open();

        var choice = _get(UpgradeChoice.class);
        assertThat(text(choice)).contains("Service statement", OlderDocuments.OLD_SERVICE, "We serve.");
        assertThat(choice.getElement().getOuterHTML()).contains("helps</del>").contains("serves</ins>");
    }

    @Test
    void nothing_is_applied_before_everything_is_decided() {
        open();
        assertThat(apply().isEnabled()).isFalse();
        assertThat(text()).contains("One decision left");

        choose("My words");

        assertThat(apply().isEnabled()).isTrue();
        assertThat(text()).contains("Everything is decided");
    }

    @Test
    void other_words_that_cannot_be_are_not_a_decision() {
        open();
        choose("Other words");
        var words = _get(TextArea.class);
        assertThat(words.getValue()).isEqualTo("We serve.");

        for (var wrong : new String[] {"  ", "x".repeat(OwnClause.LONGEST + 1)}) {
            _setValue(words, wrong);
            assertThat(words.isInvalid()).isTrue();
            assertThat(apply().isEnabled()).isFalse();
        }
        _setValue(words, "We serve well.");
        _click(apply());

        assertThat(words()).isEqualTo("We serve well.");
    }

    @Test
    void what_happens_by_itself_is_counted_and_shown_when_opened() {
        open();
        var added = _find(Details.class).stream()
                .filter(details -> details.getSummaryText().contains("added"))
                .findFirst()
                .orElseThrow();
        assertThat(added.getSummaryText()).isEqualTo("One sentence is added");
        assertThat(added.getContent()).isEmpty();

        added.setOpened(true);

        assertThat(added.getElement().getTextRecursively()).contains("Goals supported", "Current district goals");
    }

    @Test
    void applying_says_what_was_done_and_can_be_undone() {
        open();
        choose("The new template");
        _click(apply());
        assertThat(text()).contains("As it was, it is kept as revision 1.");
        assertThat(words()).startsWith("The person in this position serves");

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(words()).isEqualTo("We serve.");
        assertThat(upgrades.behind(jobDescriptions.get(id))).isPresent();
        assertThat(apply().isEnabled())
                .as("the decision stands for another try")
                .isTrue();
    }

    @Test
    void when_somebody_changed_the_draft_a_fresh_preview_is_shown_and_decisions_stay() {
        open();
        choose("My words");
        jobDescriptions.change(id, new Change.AddOwn(new OwnClause("OWN-1", "SUMMARY", "", "Theirs.")));

        _click(apply());

        assertThat(NotificationsKt.getNotifications()).hasSize(1);
        assertThat(upgrades.behind(jobDescriptions.get(id)))
                .as("nothing was applied")
                .isPresent();
        assertThat(apply().isEnabled()).isTrue();
        _click(apply());
        assertThat(upgrades.behind(jobDescriptions.get(id))).isEmpty();
        assertThat(words()).isEqualTo("We serve.");
    }

    @Test
    void a_decision_over_words_changed_meanwhile_is_asked_again() {
        open();
        choose("My words");
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "We serve.", "They serve."));

        _click(apply());

        assertThat(apply().isEnabled()).isFalse();
        assertThat(text(_get(UpgradeChoice.class))).contains("They serve.");
    }

    @Test
    void a_document_on_the_versions_in_use_has_nothing_to_bring_along() {
        goTo(JobDescriptionRoutes.upgradeOf(jobDescriptions.draft(CedarHollow.answers())));

        assertThat(text(_get(EmptyState.class))).contains("Nothing to bring along");
        _assertNone(Button.class, spec -> spec.withText("Apply"));
    }

    @Test
    void who_only_reads_sees_the_preview_and_cannot_apply_it() {
        close();
        openIn(district, Role.BOARD_SECRETARY);
        open();

        assertThat(answers().isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Apply"));
    }

    @Test
    void the_document_of_another_district_is_not_found() {
        districts.actInSecond(Role.SUPERINTENDENT);
        var foreign = jobDescriptions.draft(CedarHollow.answers());
        districts.actIn(district, Role.SUPERINTENDENT);

        goTo(JobDescriptionRoutes.upgradeOf(foreign));

        _assertNone(JobDescriptionUpgradeView.class);
    }

    @Test
    void the_editor_goes_back_to_a_former_revision_once_that_is_confirmed() {
        open();
        choose("The new template");
        _click(apply());
        goTo(JobDescriptionRoutes.editorOf(id));
        _click(_get(Button.class, spec -> spec.withText("Former versions")));

        _click(_get(Button.class, spec -> spec.withText("Go back to revision 1")));
        assertThat(words()).as("only asked so far").startsWith("The person in this position serves");
        _click(_find(Button.class, spec -> spec.withText("Go back to revision 1"))
                .getLast());

        assertThat(words()).isEqualTo("We serve.");
        assertThat(_get(BehindBar.class).isVisible()).isTrue();
        NotificationsKt.expectNotifications("The draft is revision 1 again. As it was, it is kept as revision 2.");
    }

    private void open() {
        goTo(JobDescriptionRoutes.upgradeOf(id));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label) {
        var answers = (RadioButtonGroup<Object>) answers();
        answers.setValue(answers.getGenericDataView()
                .getItems()
                .filter(item -> answers.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow());
    }

    private static RadioButtonGroup<?> answers() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("What shall stand?"));
    }

    private static Button apply() {
        return _get(Button.class, spec -> spec.withText("Apply"));
    }

    private String words() {
        return jobDescriptions
                .get(id)
                .composed()
                .find("JD-SERVICE")
                .map(ComposedClause::text)
                .orElseThrow();
    }

    private static String text() {
        return text(_get(JobDescriptionUpgradeView.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
