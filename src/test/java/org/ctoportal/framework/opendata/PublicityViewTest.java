package org.ctoportal.framework.opendata;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.store.PackIntake;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The card of a version: who may read it, and the buttons of those who decide. */
class PublicityViewTest extends ViewTest {

    @Autowired
    PackIntake intake;

    @Autowired
    TransactionOperations transaction;

    private DistrictId district;

    @BeforeEach
    void foundADistrict() {
        district = districts.another(Map.of());
    }

    @Test
    void a_version_becomes_public_after_a_question_and_private_again() {
        var own = published(text -> text);
        openVersions(Role.SUPERINTENDENT);

        click("Make public");
        assertThat(places()).doesNotContain("/uri/" + own.document() + ".html");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(words()).anyMatch(text -> text.contains("decided by SUPERINTENDENT"));
        assertThat(places()).contains("/uri/" + own.document() + ".html");
        click("Make private");
        assertThat(places()).doesNotContain("/uri/" + own.document() + ".html");
        assertThat(buttons()).contains("Make public");
    }

    @Test
    void licensed_words_keep_it_private_and_their_codes_are_named() {
        published(text -> text + "origins: [{code: LV-R1, origin: licensed, licence: Paid}]\n");
        openVersions(Role.SUPERINTENDENT);

        click("Make public");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("LV-R1");
        assertThat(buttons()).doesNotContain("Make private");
    }

    @Test
    void whoever_may_not_keep_templates_reads_and_decides_nothing() {
        published(text -> text);
        openVersions(Role.BOARD_SECRETARY);

        assertThat(words()).contains("Everybody may read it, without its interview questions.");
        assertThat(buttons()).doesNotContain("Make public", "Make private");
    }

    private OwnFramework published(UnaryOperator<String> change) {
        return OwnFramework.publish(transaction, intake, district, "1.0.0.1", change);
    }

    private void openVersions(Role role) {
        openIn(district, role);
        goTo(FrameworkRoutes.versionsOf(OwnFramework.CODE));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> places() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
