package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.util.List;

/** Somebody of the district with everything that was issued to them, as it was recorded. */
public record RecordedHolder(Holder holder, List<RecordedCredential> credentials) implements Serializable {

    public RecordedHolder {
        credentials = List.copyOf(credentials);
    }

    public boolean has(HoldingId id) {
        return credentials.stream().anyMatch(one -> one.id().equals(id));
    }
}
