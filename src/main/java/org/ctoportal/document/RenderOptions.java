package org.ctoportal.document;

/**
 * What a rendering shows beyond the words.
 *
 * @param provenance whether end notes say where each sentence comes from
 */
public record RenderOptions(boolean provenance) {

    public static RenderOptions plain() {
        return new RenderOptions(false);
    }

    public static RenderOptions withProvenance() {
        return new RenderOptions(true);
    }
}
