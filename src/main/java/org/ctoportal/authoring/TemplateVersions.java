package org.ctoportal.authoring;

import java.io.Serializable;
import org.ctoportal.framework.PackVersionId;

/** The template versions a document stands on. */
public record TemplateVersions(PackVersionId framework, PackVersionId clauses) implements Serializable {}
