package org.ctoportal.framework.exchange.incoming;

import java.util.Map;

/**
 * An entry of a file that does not contain the area or skill the entry belongs to.
 *
 * @param parent the code of that area or skill; empty where the file does not name it
 * @param problem what is wrong unless the pack it is taken into has that area or skill
 */
public record LooseEntry(ItemList list, String parent, Map<String, Object> fields, ImportProblem problem) {

    String code() {
        return Parts.text(fields.get("code"));
    }
}
