package org.ctoportal.authoring;

import org.ctoportal.authoring.content.DocumentContent;

/** What a kind of document demands of its content; asked before a change is stored. */
public interface DocumentRules {

    /** The title of the document, out of its content. */
    String titleOf(DocumentContent content);

    /** Throws what the screen can explain when the content cannot stand. */
    void check(DocumentContent content);
}
