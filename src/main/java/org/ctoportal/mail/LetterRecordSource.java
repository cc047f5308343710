package org.ctoportal.mail;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/**
 * Letters that belong to nothing else as records, from the day they were written; others go with what they are about. Those about
 * what waits say again to one person what stands in the portal: no rule about records is for them.
 */
@Component
class LetterRecordSource implements RecordSource {

    static final String LETTER = "letter";
    static final String REMINDER = "reminder";

    private static final String KIND = "substring_index(r.matter, ':', 1)";

    @Override
    public List<RecordClass> classes() {
        return List.of(
                of(LETTER, RecordKind.OTHER)
                        .only(KIND
                                + " not in ('SEARCH', 'SELFASSESSMENT', 'EVALUATION', 'GROWTHPLAN', 'TEAM', 'FEEDBACK',"
                                + " 'CREDENTIAL', 'NOTICE')"),
                of(REMINDER, RecordKind.OWN_NOTE).only(KIND + " = 'NOTICE'"));
    }

    private static RecordClass of(String name, RecordKind kind) {
        return RecordClass.of(name, kind, "outgoing_mail", "r.posted_at", number -> MailRoutes.OUTBOX)
                .titled("case when r.confidential or r.sealed then '' else r.subject end")
                .about("(select p.id from person p where p.email = r.recipient)")
                .loosely();
    }
}
