package org.ctoportal.framework.difference;

import java.util.List;
import org.ctoportal.document.redline.Redline;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.document.redline.Redline.Part;

/**
 * One line of what happened to an entry.
 *
 * @param label what the words are of, or all there is to say; empty for the entry's own text
 */
public record ChangeLine(String label, Redline words) {

    static ChangeLine saying(String sentence) {
        return new ChangeLine(sentence, new Redline(List.of()));
    }

    static ChangeLine unchanged(String label, String words) {
        return new ChangeLine(label, new Redline(List.of(new Part(Fate.STAYED, words))));
    }
}
