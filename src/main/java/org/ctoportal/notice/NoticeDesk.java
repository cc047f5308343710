package org.ctoportal.notice;

import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/** What people chose in the district acted in, or what is usual. Asks for no permission; whoever uses it says first whose. */
@Component
class NoticeDesk {

    private final NoticeChoiceRepository chosen;

    NoticeDesk(NoticeChoiceRepository chosen) {
        this.chosen = chosen;
    }

    NoticeChoices of(PersonId person) {
        return chosen.findByPersonId(person.value()).map(NoticeChoice::choices).orElse(NoticeChoices.USUAL);
    }

    void keep(PersonId person, NoticeChoices choices) {
        chosen.findByPersonId(person.value())
                .ifPresentOrElse(one -> one.choose(choices), () -> chosen.save(new NoticeChoice(person, choices)));
    }
}
