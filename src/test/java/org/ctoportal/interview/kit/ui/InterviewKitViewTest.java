package org.ctoportal.interview.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.InterviewQuestion;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.KitContent;
import org.ctoportal.interview.kit.KitQuestion;
import org.ctoportal.interview.kit.KitScoring;
import org.ctoportal.interview.kit.ReferenceQuestion;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.kit.WeightBasis;
import org.ctoportal.interview.kit.WorkSample;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Interview kits on the screen; the numbers are those of scenario S3. */
class InterviewKitViewTest extends KitScreen {

    /** Scenario S3.1. */
    @Test
    void one_click_makes_a_whole_kit_of_an_hour() {
        descriptions.draft(CedarHollow.answers());
        goTo(InterviewKitRoutes.LIST);
        assertThat(_get(H2.class).getText()).isEqualTo("No interview kits yet");
        click("New interview kit");
        click("Make the kit");

        assertThat(_get(H1.class).getText()).isEqualTo("Chief Technology Officer");
        assertThat(drawn()).contains(">60 min<", ">10 of 10<", ">100%<");
        assertThat(_find(QuestionCard.class)).hasSize(10);
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Nothing stands against approval"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_asked_is_marked_with_the_language_that_was_chosen() {
        var id = edit();
        assertThat(drawn()).contains("<p class=\"kit-text\" lang=\"en-US\">");

        var language = (Select<ContentLanguage>) _get(Select.class, one -> one.withLabel("Language of its words"));
        _setValue(language, ContentLanguage.SPANISH);

        assertThat(kits.get(id).content().language()).isEqualTo(ContentLanguage.SPANISH);
        assertThat(drawn()).contains("<p class=\"kit-text\" lang=\"es-US\">").doesNotContain("lang=\"en-US\"");
    }

    @Test
    void without_a_job_description_it_is_said_what_to_do_first() {
        goTo(InterviewKitRoutes.LIST);

        assertThat(_get(Anchor.class, one -> one.withText("Write a job description"))
                        .getHref())
                .isEqualTo("job-descriptions/new");
        _assertNone(Button.class, one -> one.withText("New interview kit"));
    }

    @Test
    void a_question_goes_up_and_down_by_its_buttons_and_keeps_the_focus() {
        var id = edit();
        var codes = codes(id);
        button("Open question " + codes.get(1)).click();
        button("Ask " + codes.get(1) + " earlier").click();

        assertThat(codes(id)).startsWith(codes.get(1), codes.get(0));
        assertThat(_get(
                                Button.class,
                                one -> one.withPredicate(named -> ("Ask " + codes.get(1) + " earlier")
                                        .equals(named.getAriaLabel().orElse(""))))
                        .isEnabled())
                .isFalse();
    }

    /** Scenario S3.3. */
    @Test
    void without_a_question_the_weights_of_the_framework_are_normalized_by_a_button() {
        var id = edit();
        weigh(WeightBasis.FRAMEWORK);
        var last = codes(id).getLast();
        remove(last);

        assertThat(texts(Paragraph.class)).contains("The weights add up to 93.00, not to 100.");
        assertThat(drawn()).contains(">93%<", ">9 of 10<");
        click("Normalize to 100");
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
        assertThat(drawn()).contains(">16.13%<", ">10.75%<", ">12.90%<", ">9.68%<", ">7.53%<", ">100%<");
    }

    @Test
    void an_empty_place_is_one_click_from_filled() {
        var id = edit();
        var last = codes(id).getLast();
        remove(last);
        var fill = _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Add DM-"))
                .toList();
        assertThat(fill).isNotEmpty();
        _click(fill.getFirst());

        assertThat(kits.get(id).check().coverage().isWhole()).isTrue();
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
        assertThat(drawn()).contains(">10 of 10<");
    }

    @Test
    void a_kit_of_forty_questions_says_that_one_goes_before_another_comes() {
        var id = edit();
        remove(codes(id).getLast());
        var kit = kits.get(id);
        var full = kit.content();
        while (full.kit().questions().size() < KitContent.MOST_QUESTIONS) {
            var own = new KitQuestion(
                    full.freeCode(),
                    "LV",
                    InterviewQuestion.Type.BEHAVIORAL,
                    "What did you change?",
                    List.of(),
                    1,
                    List.of());
            full = full.asking(own, List.of(), kit.framework());
        }
        kits.change(id, kit.version(), new WriteKit(kit.title(), full));
        goTo(InterviewKitRoutes.editorOf(id));
        _assertNone(Button.class, one -> one.withText("Write a question"));

        _click(_find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Add DM-"))
                .findFirst()
                .orElseThrow());

        assertThat(said()).startsWith("A kit has at most 40 questions. Remove one first.");
        assertThat(codes(id)).hasSize(40);
    }

    @Test
    void the_coverage_names_each_skill_once_above_its_duties() {
        edit();

        assertThat(drawn().split("<th scope=\"rowgroup\" colspan=\"2\">")).hasSize(11);
    }

    @Test
    void own_weights_want_a_reason_before_approval() {
        var id = edit();
        weigh(WeightBasis.OWN);
        var first = _find(
                        TextField.class,
                        field -> field.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 1.")))
                .getFirst();
        _setValue(first, "12");
        _setValue(
                _find(
                                TextField.class,
                                field -> field.withPredicate(
                                        one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 2.")))
                        .getFirst(),
                "8");

        assertThat(kits.get(id).check().stops()
                        || !kits.get(id).check().findings().isEmpty())
                .isTrue();
        _setValue(area("Reason for the weights"), "The board asked for leadership first");
        assertThat(kits.get(id).check().findings()).isEmpty();
        assertThat(kits.get(id).kit().weights().addUp()).isTrue();
    }

    @Test
    void a_weight_that_is_none_is_said_at_its_field() {
        edit();
        weigh(WeightBasis.OWN);
        var first = _find(
                        TextField.class,
                        field -> field.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith("Weight in percent of 1.")))
                .getFirst();
        _setValue(first, "a lot");

        assertThat(first.getErrorMessage()).startsWith("A percentage from 0 to 100");
        assertThat(first.getValue()).isEqualTo("a lot");
    }

    @Test
    void a_question_without_words_is_not_kept() {
        var id = edit();
        click("Write a question");
        click("Keep the question");

        assertThat(area("Question").getErrorMessage()).isEqualTo("Write what is to be asked");
        assertThat(codes(id)).hasSize(10);
    }

    @Test
    void another_question_of_the_framework_takes_the_place() {
        var id = edit();
        var first = codes(id).getFirst();
        button("Open question " + first).click();
        click("Use another");
        _click(_find(
                        _get(ExchangeDialog.class),
                        Button.class,
                        one -> one.withPredicate(button -> button.getText().startsWith("Use ")))
                .getFirst());

        assertThat(codes(id).getFirst()).isNotEqualTo(first).startsWith(first.substring(0, 2));
        assertThat(kits.get(id).content().anchors().get(codes(id).getFirst())).hasSize(5);
    }

    @Test
    void exercises_are_chosen_and_written_with_their_minutes() {
        var id = edit();
        click("Choose work samples");
        var choice = _get(CheckboxGroup.class, one -> one.withLabel("Choose work samples"));
        choose(choice, kits.get(id).offered().workSamples().getFirst());
        click("Use these");
        click("Write an exercise");
        _setValue(_get(TextField.class, one -> one.withLabel("Name")), "Rebuild a budget");
        _setValue(area("What the candidate does"), "Read the budget\nName one cut");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Minutes to prepare")), 30);
        _setValue(_get(IntegerField.class, one -> one.withLabel("Minutes with the panel")), 15);
        click("Add");

        var samples = kits.get(id).content().materials().workSamples();
        assertThat(samples).hasSize(2);
        assertThat(samples.getLast())
                .isEqualTo(WorkSample.own(
                        "OWN-1", "Rebuild a budget", List.of("Read the budget", "Name one cut"), 30, 15));
        assertThat(drawn()).contains("Rebuild a budget · 30 min to prepare, 15 min");
    }

    @SuppressWarnings("unchecked")
    private static void choose(CheckboxGroup<?> group, WorkSample sample) {
        ((CheckboxGroup<WorkSample>) group).setValue(Set.of(sample));
    }

    @Test
    void an_own_exercise_is_changed_in_its_place_and_keeps_its_code() {
        var id = edit();
        add(id, WorkSample.own("OWN-1", "Rebuild a budget", List.of("Read the budget"), 30, 15));
        button("Edit Rebuild a budget").click();
        assertThat(area("What the candidate does").getValue()).isEqualTo("Read the budget");
        _setValue(area("What the candidate does"), "Read the budget\nName two cuts");
        _setValue(_get(IntegerField.class, one -> one.withLabel("Minutes with the panel")), 20);
        click("Keep the change");

        assertThat(kits.get(id).content().materials().workSamples())
                .containsExactly(WorkSample.own(
                        "OWN-1", "Rebuild a budget", List.of("Read the budget", "Name two cuts"), 30, 20));
        assertThat(drawn()).contains("Rebuild a budget · 30 min to prepare, 20 min");
    }

    private void add(InterviewKitId id, WorkSample sample) {
        var kit = kits.get(id);
        var materials = kit.content().materials().with(sample);
        kits.change(id, kit.version(), new WriteKit(kit.title(), kit.content().with(materials)));
        goTo(InterviewKitRoutes.LIST);
        goTo(InterviewKitRoutes.editorOf(id));
    }

    @Test
    void an_own_reference_question_is_changed_in_its_place() {
        var id = edit();
        click("Write a reference question");
        _setValue(area("Text"), "What did this person build that lasted?");
        click("Add");
        button("Edit What did this person build that lasted?").click();
        _setValue(area("Text"), "What did this person build that still works?");
        click("Keep the change");

        assertThat(kits.get(id).content().materials().references())
                .hasSize(7)
                .last()
                .returns("What did this person build that still works?", ReferenceQuestion::text);
    }

    @Test
    void what_the_portal_brings_has_no_button_to_change_it() {
        edit();

        _assertNone(OwnMaterials.class);
    }

    @Test
    void an_exercise_without_a_name_is_not_kept() {
        var id = edit();
        click("Write an exercise");
        click("Add");

        assertThat(_get(TextField.class, one -> one.withLabel("Name")).getErrorMessage())
                .isEqualTo("Give the exercise a name");
        assertThat(kits.get(id).content().materials().workSamples()).isEmpty();
    }

    @Test
    void a_reference_question_is_written() {
        var id = edit();
        click("Write a reference question");
        _setValue(area("Text"), "What did this person build that lasted?");
        click("Add");

        assertThat(kits.get(id).content().materials().references()).hasSize(7);
        assertThat(drawn()).contains("What did this person build that lasted?");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_decides_a_tie_and_the_fewest_ratings_are_settled_with_the_kit() {
        var id = edit();
        var first = kits.get(id).framework().areas().getFirst();
        _setValue(
                (Select<TieRule>) _get(Select.class, one -> one.withLabel("What decides a tie")),
                TieRule.inArea(first.code()));
        _setValue(_get(IntegerField.class, one -> one.withLabel("Fewest ratings on a question")), 3);

        assertThat(kits.get(id).content().scoring()).isEqualTo(new KitScoring(3, TieRule.inArea(first.code())));
        _setValue(_get(IntegerField.class, one -> one.withLabel("Fewest ratings on a question")), 0);
        assertThat(_get(IntegerField.class, one -> one.withLabel("Fewest ratings on a question"))
                        .getErrorMessage())
                .isEqualTo("A number from 1 to 20");
        assertThat(kits.get(id).content().scoring().fewestRaters()).isEqualTo(3);
    }

    @Test
    void a_question_opens_with_all_that_belongs_to_it_and_closes_the_one_before() {
        var id = edit();
        var first = kits.get(id).kit().questions().getFirst();
        assertThat(drawn()).doesNotContain(first.probes().getFirst());
        button("Open question " + first.code()).click();

        assertThat(drawn()).contains(first.probes().getFirst());
        button("Open question " + codes(id).get(1)).click();
        assertThat(drawn()).doesNotContain(first.probes().getFirst());
        button("Close question " + codes(id).get(1)).click();
        _assertNone(Button.class, one -> one.withText("Edit"));
    }

    @Asvs({1, 2})
    @Corpus("E1")
    @Test
    void words_of_a_question_are_shown_as_they_were_typed() {
        var id = edit();
        click("Write a question");
        _setValue(area("Question"), "What is <b>5 & 6</b>?");
        click("Keep the question");

        assertThat(codes(id)).contains("OWN-1");
        assertThat(drawn()).contains("What is &lt;b&gt;5 &amp; 6&lt;/b&gt;?");
        assertThat(_get(KitChecksPanel.class).getElement().getTextRecursively() + drawn())
                .contains("Not every level has an example answer, so panelists rate by feeling: OWN-1");
    }

    @Test
    void the_papers_are_offered_as_files() {
        var id = edit();

        assertThat(drawn())
                .contains(
                        "href=\"interview-kits/" + id.value() + "/papers/kit/pdf\"",
                        "href=\"interview-kits/" + id.value() + "/papers/candidate-sheet/docx\"",
                        "href=\"interview-kits/" + id.value() + "/papers/score-sheet/pdf\"");
    }
}
