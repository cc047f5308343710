package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import org.ctoportal.framework.Provenance;

/** A group that prepares together, as the catalogue knows it; the district gives it its days. */
public record Cohort(String code, String name, String state, String season, String event, Provenance provenance)
        implements Serializable {}
