package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import org.ctoportal.framework.Provenance;

/** Who issues credentials, or helps to earn them. */
public record Issuer(String code, String name, String role, Provenance provenance) implements Serializable {}
