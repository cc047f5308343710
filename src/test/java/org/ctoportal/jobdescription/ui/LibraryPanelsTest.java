package org.ctoportal.jobdescription.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.MustHaves;
import org.ctoportal.jobdescription.PaperService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryPanelsTest extends ViewTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionLibraryService library;

    @Autowired
    PaperService papers;

    private DocumentId id;

    @BeforeEach
    void draft() {
        openIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        goTo(JobDescriptionRoutes.editorOf(id));
    }

    @Test
    void a_requirement_becomes_preferred_with_one_click_and_comes_back_with_one() {
        var before = requirements();
        assertThat(before).hasSizeGreaterThan(MustHaves.MOST);
        assertThat(text(_get(MustHavePanel.class)))
                .contains(before.size() + " required qualifications. Each one turns");

        click("Which one would you drop?");
        _click(_find(_get(MustHaveDialog.class), Button.class, spec -> spec.withText("Make it preferred"))
                .getLast());
        assertThat(requirements()).hasSize(before.size() - 1);
        assertThat(preferred()).contains(before.getLast());

        click("Undo");
        assertThat(requirements()).containsExactlyElementsOf(before);
        assertThat(preferred()).doesNotContain(before.getLast());
    }

    @Test
    void a_requirement_is_removed_and_comes_back() {
        var before = requirements();
        click("Which one would you drop?");

        _click(_find(_get(MustHaveDialog.class), Button.class, spec -> spec.withText("Remove"))
                .getFirst());
        assertThat(requirements()).hasSize(before.size() - 1);
        click("Undo");

        assertThat(requirements()).containsExactlyElementsOf(before);
    }

    @Test
    void the_reading_level_is_told_and_the_hardest_sentences_can_be_opened() {
        assertThat(text(_get(ReadingPanel.class))).contains("Grade ");

        click("The hardest sentences");

        assertThat(text(_get(ReadingDialog.class))).contains("Flesch-Kincaid", "words in");
        assertThat(_find(_get(ReadingDialog.class), Button.class)).hasSizeGreaterThan(3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void answers_move_the_meter_describe_a_leader_and_set_the_duties() {
        var before = jobDescriptions.get(id).balance();
        click("Answer the questions");
        assertThat(text(_get(EmphasisDialog.class))).contains("the reference weights of the framework stand");

        var groups = _find(_get(EmphasisDialog.class), RadioButtonGroup.class);
        _setValue((RadioButtonGroup<String>) groups.getFirst(), "EMPH-S1B");
        assertThat(text(_get(EmphasisDialog.class)))
                .contains("Your answers describe a leader who keeps everyday systems dependable.");
        click("Set the duties");

        var after = jobDescriptions.get(id).balance();
        assertThat(after.total()).isEqualTo(20);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_answer_can_be_taken_back() {
        click("Answer the questions");
        assertThat(takeBacks()).isEmpty();
        var question = (RadioButtonGroup<String>)
                _find(_get(EmphasisDialog.class), RadioButtonGroup.class).getFirst();
        _setValue(question, "EMPH-S1B");

        _click(takeBacks().getFirst());

        assertThat(question.getValue()).isNull();
        assertThat(takeBacks()).isEmpty();
        assertThat(text(_get(EmphasisDialog.class))).contains("the reference weights of the framework stand");
    }

    private static List<Button> takeBacks() {
        return _find(_get(EmphasisDialog.class), Button.class, spec -> spec.withText("Take the answer back"));
    }

    @Test
    void what_is_typed_for_the_memo_is_kept_at_once() {
        openPapers();
        click("Board memo …");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Other cost a year")), "$38,000.50");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why is the position needed?")), "Nobody leads.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Other cost a year")), "a lot");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Other cost a year"))
                        .getErrorMessage())
                .startsWith("Enter 0 to");
        click("Close");

        assertThat(papers.memo(id).reason()).isEqualTo("Nobody leads.");
        assertThat(papers.memo(id).otherCost()).isEqualByComparingTo("38000.50");
    }

    @Test
    void the_questions_can_be_skipped() {
        var before = jobDescriptions.get(id);
        click("Answer the questions");

        click("Skip");

        assertThat(_find(EmphasisDialog.class)).isEmpty();
        assertThat(jobDescriptions.get(id)).isEqualTo(before);
    }

    @Test
    void a_board_memo_is_offered_once_it_says_why_who_and_when() {
        openPapers();
        click("Board memo …");
        _setValue(_get(TextField.class, spec -> spec.withLabel("From")), "");
        click("Keep and write the memo");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why is the position needed?"))
                        .getErrorMessage())
                .isEqualTo("This cannot be empty.");
        assertThat(files("position-memo")).isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("From")), "Dana Whitfield");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Why is the position needed?")), "Nobody leads the work.");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 12, 14));
        click("Keep and write the memo");

        assertThat(files("position-memo"))
                .containsExactly(
                        "job-descriptions/" + id.value() + "/papers/position-memo/pdf",
                        "job-descriptions/" + id.value() + "/papers/position-memo/docx");
    }

    @Test
    void a_memo_says_at_once_what_it_still_needs() {
        var facts = new HashMap<>(CedarHollow.facts());
        facts.remove("board.name");
        close();
        openIn(districts.another(facts), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        goTo(JobDescriptionRoutes.editorOf(id));
        openPapers();

        click("Board memo …");

        assertThat(text(_get(MemoDialog.class)))
                .contains("this is needed", "Name of the governing board", "in the district profile");
    }

    @Test
    void the_brief_and_the_rubric_of_the_framework_are_one_click_away() {
        openPapers();

        assertThat(files("cetl-brief")).hasSize(2);
        assertThat(files("K12-CTO-STARTER?version="))
                .containsExactly(FrameworkRoutes.packOf(
                        "K12-CTO-STARTER",
                        jobDescriptions.get(id).versions().framework(),
                        jobDescriptions.get(id).frameworkVersion()));
    }

    @Test
    void another_title_in_use_is_taken_over_with_a_click() {
        goTo(JobDescriptionRoutes.NEW);

        _click(_get(NativeButton.class, spec -> spec.withText("Director of Information Services")));

        assertThat(_find(TextField.class).getFirst().getValue()).isEqualTo("Director of Information Services");
    }

    @Test
    void an_archived_one_says_that_it_is_not_changed() {
        library.archive(id);
        goTo("");
        goTo(JobDescriptionRoutes.editorOf(id));

        assertThat(text(_get(ShelfBar.class))).contains("is archived and cannot be changed");
    }

    private void openPapers() {
        var details = _find(Details.class).stream()
                .filter(one -> one.getSummaryText().equals("Papers that go with it"))
                .findFirst()
                .orElseThrow();
        details.setOpened(true);
    }

    private static List<String> files(String part) {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains(part))
                .toList();
    }

    private List<String> requirements() {
        return MustHaves.of(jobDescriptions.get(id).composed()).required().stream()
                .map(one -> one.text())
                .toList();
    }

    private List<String> preferred() {
        return jobDescriptions.get(id).composed().section(MustHaves.PREFERRED).stream()
                .flatMap(section -> section.sentences())
                .map(one -> one.text())
                .toList();
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
