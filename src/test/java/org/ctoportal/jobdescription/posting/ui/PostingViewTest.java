package org.ctoportal.jobdescription.posting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingPublishingService;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingState;
import org.ctoportal.jobdescription.posting.PostingTerms;
import org.ctoportal.jobdescription.posting.page.Workplace;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostingViewTest extends ViewTest {

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingService postings;

    @Autowired
    PostingPublishingService publishing;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(CedarHollow.facts());
    }

    @Test
    void without_an_approved_description_the_way_to_one_is_shown() {
        openIn(district, Role.HR);
        goTo(PostingRoutes.LIST);

        assertThat(textOf(_get(EmptyState.class))).contains("No posting yet");
        _click(_get(Button.class, button -> button.withText("New posting")));
        assertThat(textOf(_get(NewPostingDialog.class))).contains("No job description is approved yet");
    }

    @Test
    void a_posting_is_begun_from_an_approved_description_and_says_what_it_lacks() {
        desk.approved(district, CedarHollow.answers());
        openIn(district, Role.HR);
        goTo(PostingRoutes.LIST);

        _click(_get(Button.class, button -> button.withText("New posting")));
        var today = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.US)
                .format(desk.today());
        assertThat(ComboBoxKt.getSuggestions(_get(ComboBox.class)))
                .containsExactly("Chief Technology Officer (revision 1, approved " + today + ")");
        _click(_get(Button.class, button -> button.withText("Begin posting")));

        assertThat(_get(H1.class).getText()).endsWith("-001 Chief Technology Officer");
        assertThat(checks())
                .contains(
                        "4 things keep it from being published",
                        "There is no opening date.",
                        "Missing: Expected start date");
        _click(publish());
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        assertThat(publishing.history(onlyOne().id())).isEmpty();
    }

    @Test
    void each_change_is_kept_at_once_and_the_checks_follow() {
        var begun = postings.get(postings.begin(desk.approved(district, CedarHollow.answers())));
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(begun.id()));

        _setValue(_get(DatePicker.class, field -> field.withLabel("Opens")), desk.today());
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Deadline")),
                desk.today().plusDays(7));
        _setValue(_get(TextField.class, field -> field.withLabel("Expected interview dates")), "the week after");
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Expected start date")),
                desk.today().plusDays(40));

        assertThat(checks()).contains("Nothing keeps it from being published");
        var kept = postings.get(begun.id());
        assertThat(kept.terms().closesOn()).isEqualTo(desk.today().plusDays(7));
        assertThat(kept.terms().words()).containsEntry("interview.window", "the week after");
        _click(publish());
        assertThat(postings.get(begun.id()).state()).isEqualTo(PostingState.OPEN);
    }

    @Test
    void a_correction_asks_for_its_reason() {
        var posting = desk.published(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));
        _assertNone(Button.class, button -> button.withText("Publish correction"));
        _setValue(_get(TextField.class, field -> field.withLabel("Expected interview dates")), "another week");

        _click(_get(Button.class, button -> button.withText("Publish correction")));
        var dialog = _get(ReasonDialog.class);
        var go = _find(dialog, Button.class, button -> button.withText("Publish correction"))
                .getFirst();
        _click(go);
        assertThat(_get(TextArea.class, field -> field.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Say why.");
        _setValue(_get(TextArea.class, field -> field.withLabel("Reason")), "The room is taken.");
        _click(go);

        assertThat(publishing.history(posting.id()).getFirst().reason()).isEqualTo("The room is taken.");
        select("History");
        assertThat(textOf(_get(HistoryPanel.class))).contains("Corrected", "The room is taken.", "Selection process");
    }

    @Test
    void the_search_engines_view_names_what_it_misses_and_other_systems_get_the_text() {
        var posting = desk.ready(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));

        select("As a search engine reads it");
        assertThat(_get(SearchPanel.class).getElement().getTextRecursively())
                .contains("A search engine finds everything it looks for", "baseSalary.value.minValue", "112500");
        select("For other systems");
        assertThat(_get(TextArea.class, field -> field.withLabel("Text to copy"))
                        .getValue())
                .startsWith("<h2>About the district</h2><p>");
    }

    @Test
    void too_long_an_address_says_so_and_the_one_that_was_kept_stays() {
        var posting = desk.ready(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));
        var link = _get(TextField.class, field -> field.withLabel("Where to apply"));

        _setValue(link, "https://jobs.example.org/" + "x".repeat(PostingTerms.LONGEST_LINK));
        _setValue(_get(TextField.class, field -> field.withLabel("City")), "Elm Grove");

        assertThat(link.isInvalid()).isTrue();
        var kept = postings.get(posting.id()).terms();
        assertThat(kept.place().city()).isEqualTo("Elm Grove");
        assertThat(kept.applyLink()).isEqualTo(posting.terms().applyLink());
    }

    @Test
    void no_reason_is_asked_for_a_correction_that_is_refused() {
        var posting = desk.published(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Deadline")), null);

        _click(_get(Button.class, button -> button.withText("Publish correction")));

        _assertNone(ReasonDialog.class);
        assertThat(checks()).contains("There is no deadline.");
    }

    @Test
    void how_long_the_posting_is_kept_is_said_with_its_source() {
        var posting = desk.ready(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));

        assertThat(checks()).contains("Keep the posting and its pay record at least until", "Wis. Stat. 19.21(6)");
    }

    @Test
    void work_from_home_is_chosen_and_kept() {
        var posting = desk.ready(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));

        _setValue(_get(RadioButtonGroup.class, field -> field.withLabel("Where the work is done")), Workplace.REMOTE);

        var place = postings.get(posting.id()).terms().place();
        assertThat(place.isRemote()).isTrue();
        assertThat(place.city()).isEqualTo("Cedar Hollow");
        _assertNone(TextField.class, field -> field.withLabel("City"));
        _get(TextField.class, field -> field.withLabel("State"));
    }

    @Test
    void who_may_not_publish_reads_only() {
        var posting = desk.ready(district);
        openIn(district, Role.BOARD_SECRETARY);
        goTo(PostingRoutes.editorOf(posting.id()));

        _assertNone(Button.class, button -> button.withText("Publish"));
        assertThat(_get(DatePicker.class, field -> field.withLabel("Opens")).isReadOnly())
                .isTrue();
    }

    @Test
    void somebody_elses_change_is_shown_and_ours_is_not_saved_over_it() {
        var posting = desk.ready(district);
        openIn(district, Role.HR);
        goTo(PostingRoutes.editorOf(posting.id()));
        postings.change(posting.id(), posting.version(), posting.terms().withWord("interview.window", "theirs"));

        _setValue(_get(TextField.class, field -> field.withLabel("Expected interview dates")), "ours");

        assertThat(_get(TextField.class, field -> field.withLabel("Expected interview dates"))
                        .getValue())
                .isEqualTo("theirs");
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
    }

    private PostingDetails onlyOne() {
        var path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return postings.get(new PostingId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1))));
    }

    private static void select(String label) {
        _click(_get(NativeButton.class, button -> button.withText(label)));
    }

    private static Button publish() {
        return _get(Button.class, button -> button.withText("Publish"));
    }

    private static String checks() {
        return textOf(_get(ChecksPanel.class));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
