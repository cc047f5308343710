package org.ctoportal.document;

/**
 * What a rendering shows beyond the words.
 *
 * @param provenance whether end notes say where each sentence comes from
 * @param compact whether the PDF and the Word file are set in smaller type, for papers meant to fit one page
 * @param letterhead the look of the district's papers
 */
public record RenderOptions(boolean provenance, boolean compact, Letterhead letterhead) {

    public RenderOptions(boolean provenance) {
        this(provenance, false, Letterhead.PLAIN);
    }

    public RenderOptions compactly() {
        return new RenderOptions(provenance, true, letterhead);
    }

    public RenderOptions under(Letterhead head) {
        return new RenderOptions(provenance, compact, head);
    }

    public static RenderOptions plain() {
        return new RenderOptions(false);
    }

    public static RenderOptions withProvenance() {
        return new RenderOptions(true);
    }
}
