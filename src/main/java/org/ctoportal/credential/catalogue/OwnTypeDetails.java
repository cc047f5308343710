package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.util.List;

/** A credential that the district added, with every change since; the latest first. */
public record OwnTypeDetails(WriteType words, List<TypeChangeLine> changes) implements Serializable {

    public OwnTypeDetails {
        changes = List.copyOf(changes);
    }
}
