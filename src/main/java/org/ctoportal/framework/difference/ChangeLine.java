package org.ctoportal.framework.difference;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.document.redline.Redline.Part;

/**
 * One line of what happened to an entry. What went and what came in its place are parted by a blank, for those who hear
 * the words or copy them.
 *
 * @param label what the words are of, or all there is to say; empty for the entry's own text
 */
public record ChangeLine(String label, List<Part> words) {

    public ChangeLine {
        words = parted(words);
    }

    static ChangeLine saying(String sentence) {
        return new ChangeLine(sentence, List.of());
    }

    private static List<Part> parted(List<Part> words) {
        var parted = new ArrayList<Part>();
        for (var part : words) {
            if (part.fate() == Fate.CAME && !parted.isEmpty() && touch(parted.getLast(), part)) {
                parted.add(new Part(Fate.STAYED, " "));
            }
            parted.add(part);
        }
        return List.copyOf(parted);
    }

    private static boolean touch(Part went, Part came) {
        return went.fate() == Fate.WENT
                && !went.words().endsWith(" ")
                && !came.words().startsWith(" ");
    }
}
