package org.ctoportal.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.html.HtmlBody;
import org.ctoportal.document.html.StyleSheet;
import org.ctoportal.document.render.Direction;
import org.ctoportal.document.render.FormatRenderer;
import org.ctoportal.document.render.JavaXml;
import org.springframework.stereotype.Component;

/** Renders PDF/UA-1: tagged, with embedded fonts, title, language and bookmarks. Reads nothing but what it is given. */
@Component
public class PdfRenderer implements FormatRenderer {

    private static final String PRODUCER = "District CTO Portal";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final String styles = StyleSheet.named("paper.css") + StyleSheet.named("pdf.css");
    private final String compactStyles = styles + StyleSheet.named("compact.css");
    private final FontShelf fonts = new FontShelf();

    /** Each rendering keeps a core busy and makes some 30 MB of garbage; more at once would only take longer. */
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public byte[] render(Document document, RenderOptions options) {
        var text = DrawableText.of(PdfPage.of(document, options, styles(options)), fonts);
        cores.acquireUninterruptibly();
        try {
            return JavaXml.during(() -> render(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cores.release();
        }
    }

    private String styles(RenderOptions options) {
        return StyleSheet.in(options.letterhead().color(), options.compact() ? compactStyles : styles);
    }

    private byte[] render(DrawableText text) throws IOException {
        var faces =
                Stream.concat(FontFace.MAIN.stream(), text.fallbacks().stream()).toList();
        var builder = new PdfRendererBuilder();
        faces.forEach(face -> addFont(face, builder));
        refuseEverythingElse(builder);
        if (Direction.mixesIn(text.words())) {
            builder.useUnicodeBidiSplitter(DirectionRuns::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
        }
        var pdf = new ByteArrayOutputStream();
        builder.withHtmlContent(withFamilies(text.words(), faces), null)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .toStream(pdf)
                .run();
        return text.fallbacks().contains(FontFace.ARABIC) ? ReadableArabic.of(pdf.toByteArray()) : pdf.toByteArray();
    }

    private void addFont(FontFace face, PdfRendererBuilder builder) {
        builder.useFont(
                () -> new ByteArrayInputStream(fonts.file(face)), face.family(), face.weight(), face.style(), true);
    }

    /** No picture, style sheet or file is read, wherever the text may point, but the picture that is in the page itself. */
    private static void refuseEverythingElse(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith(HtmlBody.LOGO) ? uri : null);
        builder.useExternalResourceAccessControl(
                PdfRenderer::isInThePage, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                PdfRenderer::isInThePage, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static boolean isInThePage(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith(HtmlBody.LOGO);
    }

    private static String withFamilies(String page, List<FontFace> faces) {
        var families =
                faces.stream().map(face -> "'" + face.family() + "'").distinct().collect(Collectors.joining(", "));
        return page.replace("<style>", "<style>* { font-family: " + families + " }\n");
    }
}
