package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.document.Characters;

/** A titled part of the posting's text. */
public record Part(String code, String title, List<Piece> pieces) implements Serializable {

    public Part {
        title = Characters.line(title);
        pieces = List.copyOf(pieces);
    }
}
