package org.ctoportal.wording.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Language;
import org.ctoportal.testing.ViewTest;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.Wording;
import org.ctoportal.wording.WordingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LetterViewTest extends ViewTest {

    private static final Wording THEIRS = new Wording("Theirs", "Their words [link]");

    @Autowired
    WordingService wordings;

    @BeforeEach
    void open() {
        openIn(districts.another(Map.of()), Role.HR);
        goTo("letters/invitation/en");
    }

    @Test
    void the_list_says_of_each_letter_whose_words_it_has() {
        save("Come to us", "Hello [name]: [link]");
        goTo("letters");

        assertThat(_find(Anchor.class, spec -> spec.withText("Spanish"))).hasSameSizeAs(LetterKind.worded());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Your own words · HR C"))
                .contains("The words of the portal");
    }

    @Test
    void what_is_typed_is_shown_as_it_is_read_and_is_no_page() {
        _setValue(_get(TextArea.class), "<img src=x onerror=alert(1)> [name]: [link]");

        assertThat(_get(Pre.class).getText())
                .startsWith("<img src=x onerror=alert(1)> Robin Vale: https://portal.example.org/join/");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        save("Hello [nmae]", "Hello [name]: [link]");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("[nmae] is none of what");
        assertThat(_get(TextArea.class).isInvalid()).isFalse();

        save("Hello", "No way in");
        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("[link] has to be in the text");
        assertThat(wordings.get(LetterKind.INVITATION, Language.ENGLISH)
                        .summary()
                        .own())
                .isFalse();
    }

    @Test
    void whoever_is_second_keeps_what_was_typed_sees_the_others_words_and_decides() {
        wordings.keep(LetterKind.INVITATION, Language.ENGLISH, THEIRS, -1);

        save("Mine", "My words [link]");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Saved meanwhile by HR C");
        assertThat(_get(Pre.class).getText()).startsWith("Their words");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Mine");

        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(wordings.get(LetterKind.INVITATION, Language.ENGLISH).words())
                .isEqualTo(new Wording("Mine", "My words [link]"));
    }

    @Test
    void own_words_are_given_up_for_those_of_the_portal() {
        save("Come to us", "Hello [name]: [link]");
        _click(_get(Button.class, spec -> spec.withText("Back to the words of the portal")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(TextField.class).getValue()).isEqualTo("Invitation to the portal of [district]");
        _assertOne(Pre.class);
    }

    private void save(String subject, String text) {
        _setValue(_get(TextField.class), subject);
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }
}
