package org.ctoportal.document;

import java.util.List;
import java.util.Locale;

/** A paper as meaning, without form. What can be built can be rendered validly in every format. */
public record Document(String title, Locale locale, Masthead masthead, List<Block> blocks) {

    public Document {
        title = Characters.required(title, "A document's title");
        if (locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("A document is written in a language");
        }
        blocks = List.copyOf(blocks);
        refuseSkippedLevels(blocks);
    }

    private static void refuseSkippedLevels(List<Block> blocks) {
        var above = Heading.HIGHEST - 1;
        for (var block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException("A heading skips a level: " + heading.text());
                }
                above = heading.level();
            }
        }
    }
}
