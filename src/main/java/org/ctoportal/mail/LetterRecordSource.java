package org.ctoportal.mail;

import java.util.List;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Letters that belong to nothing else as records, from the day they were written; others go with what they are about. */
@Component
class LetterRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.of("letter", RecordKind.OTHER, "outgoing_mail", "r.posted_at", number -> MailRoutes.OUTBOX)
                        .titled("case when r.confidential or r.sealed then '' else r.subject end")
                        .only(
                                "substring_index(r.matter, ':', 1) not in ('SEARCH', 'SELFASSESSMENT', 'EVALUATION', 'GROWTHPLAN',"
                                        + " 'TEAM', 'FEEDBACK', 'CREDENTIAL')")
                        .about("(select p.id from person p where p.email = r.recipient)")
                        .loosely());
    }
}
