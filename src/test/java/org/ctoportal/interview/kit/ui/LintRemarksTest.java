package org.ctoportal.interview.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import org.ctoportal.rules.linter.QuestionLinterService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the linter says beside a question while it is typed. */
class LintRemarksTest extends KitScreen {

    @Autowired
    QuestionLinterService linters;

    @Test
    void the_words_the_reason_and_what_may_be_asked_instead_stand_there_until_the_question_is_another() {
        edit();
        click("Write a question");
        var remarks = _find(_get(Dialog.class), LintRemarks.class).getFirst().getElement();
        assertThat(remarks.getTextRecursively()).isEmpty();
        assertThat(remarks.getAttribute("aria-live")).isEqualTo("polite");

        _setValue(area("Question"), "When did you graduate from high school?");
        var hit = linters.linter()
                .check("When did you graduate from high school?")
                .hits()
                .getFirst();
        assertThat(remarks.getTextRecursively())
                .contains(
                        "May not be asked: age",
                        "“" + hit.words() + "”",
                        hit.topic().explanation())
                .contains(hit.topic().alternatives());

        _setValue(area("Question"), "What did you change in your last budget?");
        assertThat(remarks.getTextRecursively()).isEmpty();
    }
}
