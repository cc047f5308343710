package org.ctoportal.interview.panel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** The board follows by itself, in several browsers and on several servers that know of each other by the database alone. */
class LiveBoardTest extends ViewTest {

    private static final int LONGEST_WAIT_SECONDS = 20;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    PanelBoardService boards;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    DeclarationService declarations;

    @Autowired
    PanelChangeRepository changes;

    private DistrictId district;
    private SearchId search;
    private String code;

    @BeforeEach
    void seat() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        code = codes.issue(search, panel.add(search, new AddMember("Pat Reyes", "", null)))
                .code();
    }

    @Test
    void two_browsers_of_one_server_follow_a_signature_without_being_reloaded() {
        openIn(district, Role.HR);
        var first = new Browser();
        openIn(district, Role.SUPERINTENDENT);
        var second = new Browser();
        assertThat(first.words()).startsWith("0 of 1 signed.");
        assertThat(second.words()).startsWith("0 of 1 signed.");

        sign();

        await().pollInSameThread()
                .atMost(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .untilAsserted(() -> {
                    assertThat(first.words()).startsWith("1 of 1 signed.");
                    assertThat(second.words()).startsWith("1 of 1 signed.");
                });
        second.leave();
        first.leave();
    }

    /** A server here is what a process has of its own: a task that looks, and what it has seen. */
    @Test
    void a_signature_made_anywhere_appears_on_the_boards_of_every_server() throws InterruptedException {
        try (var first = new Server();
                var second = new Server()) {
            assertThat(first.shown().seats().getFirst().hasSigned()).isFalse();
            assertThat(second.shown().seats().getFirst().hasSigned()).isFalse();

            sign();

            assertThat(first.shown().seats().getFirst().hasSigned()).isTrue();
            assertThat(second.shown().seats().getFirst().hasSigned()).isTrue();
        }
    }

    private void sign() {
        PanelServiceTest.comeIn(entrance.enter(code).orElseThrow());
        declarations.sign(search, "I keep it to myself.", "Pat Reyes");
        districts.actIn(district, Role.HR);
    }

    /** The browser that was opened just now, with the board on its screen. */
    private class Browser {

        private final VaadinSession session = VaadinSession.getCurrent();
        private final UI page = UI.getCurrent();

        Browser() {
            goTo(PanelRoutes.panelOf(search));
        }

        /** What its board says, after everything that was pushed to it. */
        String words() {
            VaadinSession.setCurrent(session);
            UI.setCurrent(page);
            MockVaadin.runUIQueue();
            return _find(Paragraph.class, spec -> spec.withClasses("board-summary")).stream()
                    .map(Paragraph::getText)
                    .findFirst()
                    .orElse("");
        }

        void leave() {
            words();
            goTo(PanelRoutes.panelOf(search) + "/nowhere");
        }
    }

    /** Answers with each board as it is read when this server is told of a change. */
    private class Server implements AutoCloseable {

        private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        private final BlockingQueue<PanelBoard> told = new LinkedBlockingQueue<>();
        private final Runnable leave;

        Server() {
            scheduler.setDaemon(true);
            scheduler.initialize();
            leave = new PanelWatch(changes, scheduler)
                    .watch(search, new DelegatingSecurityContextRunnable(() -> told.add(boards.board(search))));
        }

        PanelBoard shown() throws InterruptedException {
            return Objects.requireNonNull(told.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS), "Was not told");
        }

        @Override
        public void close() {
            leave.run();
            scheduler.shutdown();
        }
    }
}
