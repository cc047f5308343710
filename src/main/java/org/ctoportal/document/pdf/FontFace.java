package org.ctoportal.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.List;

/** The faces a PDF may embed. What the main family lacks is looked for in the others, in this order. */
enum FontFace {
    REGULAR("Source Sans 3", "SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("Source Sans 3", "SourceSans3-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("Source Sans 3", "SourceSans3-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("Source Sans 3", "SourceSans3-BoldItalic.ttf", 700, FontStyle.ITALIC),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", 400, FontStyle.NORMAL),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400, FontStyle.NORMAL),
    EMOJI("Noto Emoji", "NotoEmoji-Regular.ttf", 400, FontStyle.NORMAL),
    HAN("Droid Sans Fallback", "DroidSansFallbackFull.ttf", 400, FontStyle.NORMAL);

    static final List<FontFace> MAIN = List.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC);
    static final List<FontFace> FALLBACKS = List.of(HEBREW, ARABIC, EMOJI, HAN);

    private final String family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    FontFace(String family, String file, int weight, FontStyle style) {
        this.family = family;
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    String family() {
        return family;
    }

    String file() {
        return file;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }
}
