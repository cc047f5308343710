package org.ctoportal.framework;

import java.util.Set;

/** What the documents of the current district make of its templates; a room that keeps documents answers. */
public interface DocumentsOnTemplates {

    /** What would change in them if new documents used the version. */
    TemplateOutlook outlook(PackVersion version);

    /** How many stand on another version of that kind of pack. */
    long countOnOthers(PackVersion version);

    /** Codes of the clauses and items over which they have words of their own. */
    Set<String> reworded();
}
