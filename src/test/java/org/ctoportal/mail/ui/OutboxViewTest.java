package org.ctoportal.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxViewTest extends ViewTest {

    @Autowired
    MailService mail;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void open() {
        openIn(districts.another(CedarHollow.facts()), Role.HR);
    }

    @Test
    void an_empty_outbox_says_so() {
        goTo("outbox");

        _assertOne(EmptyState.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("no mail server"));
    }

    @Test
    void a_letter_is_listed_and_read() {
        transaction.executeWithoutResult(status -> mail.post(new Letter(
                new EmailAddress("r.vale@example.org"), "R. Vale", null, "Panel", "Dear R. Vale", null, false)));
        goTo("outbox");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        _click(_get(
                ((com.vaadin.flow.component.html.Div) GridKt._getCellComponent(_get(Grid.class), 0, "subject")),
                Button.class));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Panel");
        assertThat(_get(Pre.class).getText()).isEqualTo("Dear R. Vale");
    }
}
