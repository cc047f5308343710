package org.ctoportal.notice.web;

import org.ctoportal.notice.NoticeRoutes;
import org.ctoportal.notice.NoticeStop;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers mail programs that end letters for their reader. Looking changes nothing: mail programs look too. */
@Controller
class StopController {

    private final NoticeStop notices;

    StopController(NoticeStop notices) {
        this.notices = notices;
    }

    @PostMapping(NoticeRoutes.STOP + "/{link}")
    ResponseEntity<Void> stop(@PathVariable("link") String link) {
        return notices.stop(link)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    /** Whoever opens the link as a page chooses for themselves. */
    @GetMapping(NoticeRoutes.STOP + "/{link}")
    String choose(@PathVariable("link") String link) {
        return "redirect:/" + NoticeRoutes.CHOICE;
    }
}
