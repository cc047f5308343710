package org.ctoportal.branding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.ctoportal.branding.BrandService;
import org.ctoportal.branding.DistrictLetterheads;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BrandingViewTest extends ViewTest {

    @Autowired
    BrandService brands;

    @Autowired
    DistrictLetterheads letterheads;

    @Autowired
    DocumentRenderer renderer;

    private DistrictId district;

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
        goTo("branding");
    }

    @Test
    void a_color_is_on_every_paper_made_from_then_on() {
        _setValue(color(), "#7a1f2b");

        assertThat(color().isInvalid()).isFalse();
        assertThat(paper()).contains("#7a1f2b").doesNotContain(Letterhead.PLAIN_COLOR);
    }

    @Test
    void a_color_nobody_could_read_is_refused_with_its_contrast_and_stays_in_the_field() {
        _setValue(color(), "#ffd700");

        assertThat(color().getErrorMessage()).contains("1.4", "4.5");
        assertThat(color().getValue()).isEqualTo("#ffd700");
        assertThat(brands.letterhead()).isEqualTo(Letterhead.PLAIN);
    }

    @Test
    void a_logo_is_on_every_paper_until_it_is_removed() throws IOException {
        upload("seal.png", picture());

        assertThat(paper()).contains("<img src=\"data:image/png;base64,");
        assertThat(_get(Image.class, spec -> spec.withClasses("paper-sample-logo"))
                        .getSrc())
                .startsWith("data:image/png;base64,");

        _click(_get(Button.class, spec -> spec.withText("Remove the logo")));

        assertThat(paper()).doesNotContain("<img");
        _assertNone(Button.class, spec -> spec.withText("Remove the logo"));
    }

    @Test
    void a_file_that_is_no_picture_is_refused_by_name() {
        upload("seal.png", "<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("notice")).getText())
                .contains("“seal.png”", "neither");
        assertThat(brands.letterhead().logo()).isNull();
    }

    @Test
    void no_other_district_gets_any_of_it() throws IOException {
        _setValue(color(), "#7a1f2b");
        upload("seal.png", picture());

        var other = districts.another(CedarHollow.facts());

        assertThat(letterheads.of(other)).isEqualTo(Letterhead.PLAIN);
        assertThat(letterheads.of(district)).isNotEqualTo(Letterhead.PLAIN);
    }

    private String paper() {
        var document = new Document("Sample", Locale.US, new Masthead("Cedar Hollow", "", ""), List.of());
        return new String(
                renderer.render(document, DocumentFormat.HTML, RenderOptions.plain()), StandardCharsets.UTF_8);
    }

    private static TextField color() {
        return _get(TextField.class, spec -> spec.withLabel("Color"));
    }

    private static void upload(String name, byte[] file) {
        UploadKt._upload(_get(Upload.class), name, "image/png", file);
    }

    private static byte[] picture() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
