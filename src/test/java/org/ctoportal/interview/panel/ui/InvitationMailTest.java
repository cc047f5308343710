package org.ctoportal.interview.panel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelEntrance;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.mail.MailDetails;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The code of a member by e-mail, from the click to a real mail server. */
class InvitationMailTest extends ViewTest {

    private static final String EMAIL = "pat.reyes@example.org";

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    OutboxService outbox;

    @Autowired
    PostOffice office;

    private DistrictId district;
    private SearchId search;
    private PanelMemberId reyes;

    @BeforeEach
    void begin() {
        office.open();
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        reyes = panel.add(search, new AddMember("Pat Reyes", EMAIL, null));
        openIn(district, Role.HR);
        goTo(PanelRoutes.panelOf(search));
    }

    @AfterEach
    void shut() {
        office.close();
    }

    @Test
    void an_invitation_arrives_with_the_address_and_a_code_that_works() throws MessagingException, IOException {
        var code = sent();

        var arrived = office.carriedTo(EMAIL);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst().getSubject()).isEqualTo("Interview panel: Chief Technology Officer");
        assertThat(arrived.getFirst().getContent().toString())
                .contains("Dear Pat Reyes", "http://localhost:8080/panel", code);
        assertThat(entrance.enter(code)).isPresent();
    }

    @Test
    void the_invitation_is_listed_for_nobody_else_and_its_code_read_by_nobody_once_it_is_sent() {
        sent();
        var colleague = districts.panelistIn(district, "Second of human resources");
        districts.seat(colleague, district, Role.HR);
        districts.actAs(colleague, district);
        assertThat(outbox.list(PageRequest.of(0, 1))).isEmpty();

        office.carriedTo(EMAIL);

        districts.actIn(district, Role.HR);
        assertThat(letter().summary().sentAt()).isNotNull();
        assertThat(letter().text()).isNull();
    }

    @Test
    void a_new_code_ends_the_one_that_was_sent() {
        var code = sent();
        districts.actIn(district, Role.HR);

        var second = codes.issue(search, reyes).code();

        assertThat(entrance.enter(code)).isEmpty();
        assertThat(entrance.enter(second)).isPresent();
    }

    /** Answers with the code that is on the screen. */
    private String sent() {
        click("Access cards");
        var code = _find(Span.class, spec -> spec.withClasses("access-code"))
                .getFirst()
                .getText();
        click("Send to " + EMAIL);
        assertThat(_find(Button.class, spec -> spec.withText("In the outbox for " + EMAIL)))
                .hasSize(1);
        return code;
    }

    private MailDetails letter() {
        return outbox.get(outbox.list(PageRequest.of(0, 1)).getFirst().id());
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
