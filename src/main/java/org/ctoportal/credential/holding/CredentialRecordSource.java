package org.ctoportal.credential.holding;

import java.util.List;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.records.RecordClass;
import org.ctoportal.records.RecordKind;
import org.ctoportal.records.RecordSource;
import org.springframework.stereotype.Component;

/** Credentials as records: their time runs from the day they expired or were withdrawn. */
@Component
class CredentialRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.of(
                                "credential",
                                RecordKind.PERSONNEL,
                                "credential_holding",
                                "case when r.withdrawn_on is not null or r.expires_on is not null"
                                        + " then greatest(coalesce(r.withdrawn_on, r.expires_on), coalesce(r.expires_on,"
                                        + " r.withdrawn_on)) end",
                                CredentialRoutes::holdingOf)
                        .titled("r.type_title")
                        .about("r.person_id")
                        .with("outgoing_mail", "matter = concat('CREDENTIAL:', :number)"),
                RecordClass.of(
                                "eligibility",
                                RecordKind.OWN_NOTE,
                                "credential_kept_eligibility",
                                "r.kept_on",
                                number -> CredentialRoutes.ELIGIBILITY)
                        .about("r.person_id"),
                RecordClass.of(
                                "earlier-eligibility",
                                RecordKind.OWN_NOTE,
                                "credential_earlier_eligibility",
                                "r.kept_on",
                                number -> CredentialRoutes.ELIGIBILITY)
                        .about("r.person_id"));
    }
}
