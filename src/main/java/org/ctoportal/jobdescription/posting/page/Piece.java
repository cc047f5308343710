package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.document.Characters;

/** A paragraph, a heading inside a part, or a list of points. A newline in a text is a line break. */
public record Piece(Kind kind, List<String> texts) implements Serializable {

    /** How the texts are laid out. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        POINTS
    }

    public Piece {
        texts = texts.stream().map(Characters::lines).toList();
    }

    public static Piece paragraph(String text) {
        return new Piece(Kind.PARAGRAPH, List.of(text));
    }

    public static Piece heading(String text) {
        return new Piece(Kind.HEADING, List.of(text));
    }

    public static Piece points(List<String> texts) {
        return new Piece(Kind.POINTS, texts);
    }
}
