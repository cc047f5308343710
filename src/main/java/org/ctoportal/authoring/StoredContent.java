package org.ctoportal.authoring;

import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.authoring.content.DocumentContent;

/**
 * The content of a document as it is stored.
 *
 * @param words what the document is found by beside its title
 */
record StoredContent(String json, String words) {

    static StoredContent of(DocumentContent content, ContentJson json) {
        return new StoredContent(json.write(content), content.ownWords());
    }
}
