package org.ctoportal.framework.edition;

import java.util.List;

/**
 * A pack as a file.
 *
 * @param withheld codes of parts that were left out, because their words are used under a licence that binds the district
 */
public record PackExport(String name, String mediaType, byte[] bytes, List<String> withheld) {

    public PackExport {
        withheld = List.copyOf(withheld);
    }
}
