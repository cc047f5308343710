package org.ctoportal.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Set;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.Role;
import org.ctoportal.notice.DigestRhythm;
import org.ctoportal.notice.NoticeChoiceService;
import org.ctoportal.notice.NoticeChoices;
import org.ctoportal.notice.NoticeKind;
import org.ctoportal.shared.Language;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesViewTest extends ViewTest {

    @Autowired
    NoticeChoiceService choices;

    @Autowired
    PreferenceService preferences;

    @Test
    @SuppressWarnings("unchecked")
    void everybody_chooses_what_is_usual_at_first_and_is_told_what_always_comes() {
        openIn(districts.another(Map.of()), Role.PANELIST);
        goTo("account/notices");
        var atOnce = (CheckboxGroup<NoticeKind>) _get(CheckboxGroup.class);
        var digest = (RadioButtonGroup<DigestRhythm>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Everything that waits, in one letter"));
        var language = (Select<Language>) _get(Select.class, spec -> spec.withLabel("Language of letters"));
        assertThat(atOnce.getValue()).containsExactlyInAnyOrder(NoticeKind.ASSIGNMENT, NoticeKind.DUE);
        assertThat(digest.getValue()).isEqualTo(DigestRhythm.WEEKLY);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("always come"))
                .anyMatch(text -> text.contains("no mail server"));

        _setValue(atOnce, Set.of(NoticeKind.DUE));
        _setValue(digest, DigestRhythm.DAILY);
        _setValue(language, Language.SPANISH);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(choices.get()).isEqualTo(new NoticeChoices(false, true, DigestRhythm.DAILY));
        assertThat(preferences.language()).isEqualTo(Language.SPANISH);
    }
}
