package org.ctoportal.interview.search;

import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.OutgoingMailId;
import org.springframework.stereotype.Component;

/** Posts the letters of a search, so that they are part of its record and are destroyed with it. */
@Component
public class SearchLetters {

    private static final String KIND = "SEARCH";

    private final MailService mail;

    SearchLetters(MailService mail) {
        this.mail = mail;
    }

    /** What letters of a search are about. */
    public static Matter matter(SearchId search) {
        return new Matter(KIND, search.value());
    }

    /** In the transaction of what the letter tells of. */
    public OutgoingMailId post(SearchId search, Letter letter) {
        return mail.post(letter, matter(search));
    }
}
