package org.ctoportal.records;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the portal keeps of itself, and why none of it is destroyed here. */
@Component
class PortalRecordSource implements RecordSource {

    @Override
    public List<RecordClass> classes() {
        return List.of(
                RecordClass.forever("audit", RecordKind.OTHER, "", ""),
                RecordClass.forever("session", RecordKind.OTHER, "", ""),
                RecordClass.forever("certificate", RecordKind.OTHER, "record_certificate", RecordsRoutes.CERTIFICATES));
    }
}
