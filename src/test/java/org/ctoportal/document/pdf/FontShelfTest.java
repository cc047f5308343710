package org.ctoportal.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontShelfTest {

    private static final FontShelf FONTS = new FontShelf();

    @ParameterizedTest
    @EnumSource
    void every_face_can_be_read_and_has_lost_its_substitutions_only(FontFace face) throws Exception {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FONTS.file(face)))) {
            assertThat(font.getTableMap()).doesNotContainKey("GSUB").containsKeys("cmap", "glyf", "hmtx", "name");
            assertThat(font.getNumberOfGlyphs()).isGreaterThan(100);
        }
    }

    @Test
    void bold_and_italic_draw_what_the_regular_face_draws() {
        for (var face : FontFace.MAIN) {
            assertThat(IntStream.range(0, Character.MAX_CODE_POINT)
                            .filter(character ->
                                    FONTS.canDraw(FontFace.REGULAR, character) != FONTS.canDraw(face, character)))
                    .as(face.name())
                    .isEmpty();
        }
    }

    @Test
    void the_empty_box_can_be_drawn() {
        assertThat(FONTS.canDraw(FontFace.REGULAR, DrawableText.BOX)).isTrue();
    }

    @Test
    void usual_texts_need_the_main_family_alone() {
        assertThat(DrawableText.of(
                                "Ni\u00F1o \u201Cquoted\u201D \u2013 \u2022 \u00A7 \u20AC \u2713 \u2610 \u2265", FONTS)
                        .fallbacks())
                .isEmpty();
    }
}
