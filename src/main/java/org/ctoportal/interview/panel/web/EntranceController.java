package org.ctoportal.interview.panel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.GuestDoor;
import org.ctoportal.interview.panel.PanelEntrance;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where somebody with a code for a panel comes in. The same words for every refusal, and no session. */
@Controller
class EntranceController {

    private static final int LONGEST = 60;

    private final PanelEntrance entrance;
    private final GuestDoor door;
    private final CurrentUser currentUser;

    EntranceController(PanelEntrance entrance, GuestDoor door, CurrentUser currentUser) {
        this.entrance = entrance;
        this.door = door;
        this.currentUser = currentUser;
    }

    @GetMapping("/panel")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var guest = currentUser.findGuest().map(Guest::folder);
        if (guest.isPresent()) {
            response.sendRedirect(guest.get());
        } else {
            page(PageWords.of(request), false).write(response);
        }
    }

    @PostMapping("/panel")
    void enter(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var guest = entrance.enter(code.length() > LONGEST ? "" : code);
        if (guest.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            page(PageWords.of(request), true).write(response);
            return;
        }
        door.admit(guest.get(), request, response);
        response.sendRedirect(guest.get().folder());
    }

    /** What was typed is not shown again: it may be nearly right. */
    private static PlainPage page(PageWords words, boolean refused) {
        var main = PlainPage.of("panel-entrance", words)
                .withPart(
                        "message",
                        refused ? PlainPage.of("panel-refused", words).html() : "")
                .withPart("state", refused ? " aria-describedby=\"message\" autofocus" : " autofocus");
        var title = words.translate("interview.panel.enter.title");
        return PlainPage.of("frame", words)
                .with("title", refused ? words.translate("shell.signIn.titleAfterError", title) : title)
                .with("kind", "alone")
                .withPart("head", "")
                .withPart("main", main.html());
    }
}
