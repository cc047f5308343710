package org.ctoportal.shell.signin;

import java.time.Clock;
import org.ctoportal.maintenance.MaintenanceBoard;
import org.ctoportal.maintenance.MaintenanceNotice;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.stereotype.Component;

/** Tells of an announced maintenance before somebody signs in. */
@Component
class Announcement {

    private final MaintenanceBoard board;
    private final Clock clock;

    Announcement(MaintenanceBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** Nothing while none is announced. */
    String html(PageWords words) {
        return board.announced().map(notice -> html(notice, words)).orElse("");
    }

    private String html(MaintenanceNotice notice, PageWords words) {
        var from = notice.from(words.locale());
        var text = notice.until(words.locale(), clock.instant())
                .map(until -> words.translate("shell.maintenance.announced.until", from, until))
                .orElseGet(() -> words.translate("shell.maintenance.announced", from));
        return PlainPage.of("said", words)
                .with("text", (text + " " + notice.says()).strip())
                .html();
    }
}
