package org.ctoportal.framework.store;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ctoportal.framework.Provenance;

/** Where a row's fact comes from. */
@Embeddable
record StoredProvenance(String source, LocalDate asOf, String status) {

    static StoredProvenance of(Provenance provenance) {
        return new StoredProvenance(provenance.source(), provenance.asOf(), provenance.status());
    }

    Provenance provenance() {
        return new Provenance(source, asOf, status);
    }
}
