package org.ctoportal.document;

import java.util.List;

/** Texts that break renderers: what people paste, what they write in their own scripts, and what attackers try. */
public final class NastyTexts {

    private NastyTexts() {}

    /**
     * One of them.
     *
     * @param typed what came in
     * @param kept what every format keeps that leaves the drawing to others
     * @param drawn what a PDF shows: marks without ink are gone, what no font can draw is an empty box
     */
    public record Nasty(String name, String typed, String kept, String drawn) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Nasty> all() {
        return List.of(
                same("markup", "<script>alert('x')</script> & </style></title> \"quoted\" ]]> <!-- --> &amp;"),
                new Nasty(
                        "emoji",
                        "\uD83D\uDE00\uD83D\uDCBB family \uD83D\uDC69\u200D\uD83D\uDCBB heart \u2764\uFE0F up \uD83D\uDC4D\uD83C\uDFFD",
                        "\uD83D\uDE00\uD83D\uDCBB family \uD83D\uDC69\u200D\uD83D\uDCBB heart \u2764\uFE0F up \uD83D\uDC4D\uD83C\uDFFD",
                        "\uD83D\uDE00\uD83D\uDCBB family \uD83D\uDC69\uD83D\uDCBB heart \u2764 up \uD83D\uDC4D\uD83C\uDFFD"),
                same("Hebrew", "\u05DE\u05E0\u05D4\u05DC \u05D8\u05DB\u05E0\u05D5\u05DC\u05D5\u05D2\u05D9\u05D4"),
                same(
                        "Arabic",
                        "\u0645\u062F\u064A\u0631 \u0627\u0644\u062A\u0643\u0646\u0648\u0644\u0648\u062C\u064A\u0627"
                                + " \u0641\u064A \u0627\u0644\u0645\u062F\u0631\u0633\u0629"),
                same("mixed directions", "English with \u05E9\u05DC\u05D5\u05DD and \u0633\u0644\u0627\u0645 inside"),
                new Nasty(
                        "Han of three and four bytes",
                        "\u4E2D\u6587 \u6821\u9577 \uD842\uDFB7\u91CE",
                        "\u4E2D\u6587 \u6821\u9577 \uD842\uDFB7\u91CE",
                        "\u4E2D\u6587 \u6821\u9577 \u25A1\u91CE"),
                new Nasty(
                        "scripts without a font",
                        "\u0928\u092E\u0938\u094D\u0924\u0947 \uD55C\uAE00",
                        "\u0928\u092E\u0938\u094D\u0924\u0947 \uD55C\uAE00",
                        "\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1 \u25A1\u25A1"),
                same(
                        "smart punctuation",
                        "\u201CSmart\u201D \u2018quotes\u2019 \u2013 \u2014 \u2026 \u00BD \u2122 \u20AC"),
                new Nasty(
                        "a Word list",
                        "\uF0B7\tFirst\u000Bsoft break\r\nnext\u2028last",
                        "\u2022 First\nsoft break\nnext\nlast",
                        "\u2022 First\nsoft break\nnext\nlast"),
                new Nasty(
                        "control characters",
                        "\u0007bell\u0000nul\u001Besc\uFFFE\uFEFF!",
                        "bellnulesc!",
                        "bellnulesc!"),
                new Nasty(
                        "marks without width",
                        "zero\u200Bwidth\u200Dand\u200Cjoin\u2060ers",
                        "zero\u200Bwidth\u200Dand\u200Cjoin\u2060ers",
                        "zero\u200Bwidthandjoiners"),
                new Nasty(
                        "accents",
                        "Vi\u1EC7t Nam \u0141\u00F3d\u017A \u0130stanbul Stra\u00DFe e\u0301 \u0395\u03BB\u03BB\u03AC\u03C2 \u041A\u0438\u0457\u0432",
                        "Vi\u1EC7t Nam \u0141\u00F3d\u017A \u0130stanbul Stra\u00DFe e\u0301 \u0395\u03BB\u03BB\u03AC\u03C2 \u041A\u0438\u0457\u0432",
                        "Vi\u1EC7t Nam \u0141\u00F3d\u017A \u0130stanbul Stra\u00DFe \u00E9 \u0395\u03BB\u03BB\u03AC\u03C2 \u041A\u0438\u0457\u0432"),
                same("an accent on nothing", "\u0338x"),
                new Nasty("a turned file name", "cv\u202Egnp.exe", "cv\u202Egnp.exe", "cvgnp.exe"),
                new Nasty("half a character", "lone \uD800 half", "lone \uFFFD half", "lone \u25A1 half"),
                same(
                        "Markdown",
                        "# one * two _three_ `four` [five](javascript:alert(1)) | six \\ seven ~eight~ **nine** <b>"),
                same("a Markdown list", "1. one - two + three"),
                same("no place to break", "x".repeat(400)));
    }

    private static Nasty same(String name, String words) {
        return new Nasty(name, words, words, words);
    }
}
