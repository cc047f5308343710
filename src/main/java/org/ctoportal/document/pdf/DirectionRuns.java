package org.ctoportal.document.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.ctoportal.document.render.Direction;
import org.jspecify.annotations.Nullable;

/** Splits a paragraph where its direction changes. */
final class DirectionRuns implements BidiSplitter {

    private @Nullable Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph().getRunCount();
    }

    /** The renderer orders the runs by where they start; ours come in that order. */
    @Override
    public BidiTextRun getVisualRun(int index) {
        var start = paragraph().getRunStart(index);
        var isRightToLeft = paragraph().getRunLevel(index) % 2 == 1;
        return new BidiTextRun(start, paragraph().getRunLimit(index) - start, isRightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        return Direction.of(text) == Direction.RIGHT_TO_LEFT ? RTL : LTR;
    }

    private Bidi paragraph() {
        if (paragraph == null) {
            throw new IllegalStateException("No paragraph yet");
        }
        return paragraph;
    }
}
