package org.ctoportal.interview.kit.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.kit.KitNotFoundException;

/** Papers of a kit. */
public enum KitPaper {
    /** Everything, for the panel; confidential. */
    KIT,
    /** What a candidate may hold. */
    CANDIDATE_SHEET,
    /** To score on without a screen; confidential. */
    SCORE_SHEET;

    /** Those that people pass on. */
    public static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.PDF, DocumentFormat.DOCX);

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KitPaper ofPath(String path) {
        return Arrays.stream(values())
                .filter(paper -> paper.path().equals(path))
                .findFirst()
                .orElseThrow(KitNotFoundException::new);
    }
}
