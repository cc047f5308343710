package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/** A kind of document with its sections in order; {@code variants} are documents that share one kind. */
public record DocumentKind(
        String code, String name, String audience, String purpose, List<String> variants, List<Section> sections)
        implements Serializable {

    public DocumentKind {
        variants = List.copyOf(variants);
        sections = List.copyOf(sections);
    }
}
