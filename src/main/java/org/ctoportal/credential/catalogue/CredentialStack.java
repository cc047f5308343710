package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.Provenance;

/** Credentials that belong together, in the order in which they are suggested. */
public record CredentialStack(String code, String name, List<String> members, String entryRule, Provenance provenance)
        implements Serializable {

    public CredentialStack {
        members = List.copyOf(members);
    }
}
