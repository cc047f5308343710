package org.ctoportal.document;

import java.util.List;

/** Texts that break renderers: what people paste, type and attack with. */
public final class NastyTexts {

    private NastyTexts() {}

    public static List<String> all() {
        return List.of(
                "<script>alert('x')</script> & </style></title> \"quoted\" ]]> <!-- -->",
                "Emoji \uD83D\uDE00\uD83D\uDCBB family \uD83D\uDC69\u200D\uD83D\uDCBB flag \uD83C\uDDFA\uD83C\uDDF8 heart \u2764\uFE0F thumbs \uD83D\uDC4D\uD83C\uDFFD",
                "\u05DE\u05E0\u05D4\u05DC \u05D8\u05DB\u05E0\u05D5\u05DC\u05D5\u05D2\u05D9\u05D4 (CTO) 2026",
                "\u0645\u062F\u064A\u0631 \u0627\u0644\u062A\u0643\u0646\u0648\u0644\u0648\u062C\u064A\u0627 \u0641\u064A \u0627\u0644\u0645\u062F\u0631\u0633\u0629 (CTO)",
                "English with \u05E9\u05DC\u05D5\u05DD and \u0633\u0644\u0627\u0645 inside",
                "Han \u4E2D\u6587 \u6821\u9577 and four bytes \uD842\uDFB7\u91CE",
                "\u201CSmart\u201D \u2018quotes\u2019 \u2013 dash \u2014 dots\u2026 \u2022 bullet\u00A0space \u00BD \u2122 \u00AE \u20AC",
                "Word\u000Bsoft break, \u0007bell, \u0000nul, \u001Besc, \uF0B7 bullet, \uFFFEnot",
                "zero\u200Bwidth\u200Dand\u200Cjoiners\uFEFF\u2060 soft\u00ADhyphen",
                "Vi\u1EC7t Nam, \u0141\u00F3d\u017A, \u0130stanbul, Stra\u00DFe, e\u0301 decomposed, \u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC, \u041A\u0438\u0457\u0432",
                "overturned \u202Egnp.exe\u202C and z\u0335\u0327\u0321a\u0334\u0322l\u0336\u031Bg\u0335\u0322o",
                "lone \uD800 surrogate, \u0928\u092E\u0938\u094D\u0924\u0947, \u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35",
                "# not a heading * not a list _no_ `code` [link](javascript:alert(1)) | pipe \\ 1. one",
                "x".repeat(400));
    }
}
