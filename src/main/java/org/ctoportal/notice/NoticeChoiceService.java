package org.ctoportal.notice;

import org.ctoportal.identity.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which letters the signed-in person takes in the district they act in. */
@Service
@PreAuthorize("isAuthenticated()")
public class NoticeChoiceService {

    private final NoticeDesk desk;
    private final CurrentUser currentUser;

    NoticeChoiceService(NoticeDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public NoticeChoices get() {
        return desk.of(currentUser.get().id());
    }

    @Transactional
    public void keep(NoticeChoices choices) {
        desk.keep(currentUser.get().id(), choices);
    }
}
